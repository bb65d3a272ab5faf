package org.huixu.application.folder;

/**
 * Everything that can be wrong with a data folder in a way the user can understand and mend. Each fault has a code that
 * can be read over the telephone and one sentence in the bundle {@code messages} of this package, whose arguments are
 * listed beside the fault. Codes are never reused.
 */
public enum FolderFault {
    /** {0} folder. */
    IN_USE("HX-1001", "folder.fault.in-use"),
    /** {0} folder. */
    WRONG_PASSWORD("HX-1002", "folder.fault.wrong-password"),
    /** {0} folder. */
    PASSWORD_NEEDED("HX-1003", "folder.fault.password-needed"),
    /** {0} folder. */
    PASSWORD_NOT_EXPECTED("HX-1004", "folder.fault.password-not-expected"),
    /** {0} folder. */
    WRONG_RECOVERY_KEY("HX-1005", "folder.fault.wrong-recovery-key"),
    /** {0} number of the first group of the recovery key that is mistyped, from 1; 0 when the count of groups is wrong. */
    RECOVERY_KEY_MISTYPED("HX-1006", "folder.fault.recovery-key-mistyped"),
    /** {0} folder, {1} version found, {2} newest version this program knows. */
    NEWER_VERSION("HX-1007", "folder.fault.newer-version"),
    /** {0} file or folder. */
    NOT_WRITABLE("HX-1008", "folder.fault.not-writable"),
    /** {0} folder. */
    GONE("HX-1009", "folder.fault.gone"),
    /** {0} folder. */
    NOT_A_DATA_FOLDER("HX-1010", "folder.fault.not-a-data-folder"),
    /** {0} folder. */
    HALF_CREATED("HX-1011", "folder.fault.half-created"),
    /** {0} folder. */
    HALF_RESTORED("HX-1012", "folder.fault.half-restored"),
    /** {0} file or folder. */
    DISK_FULL("HX-1013", "folder.fault.disk-full"),
    /** {0} file. */
    PROPERTIES_DAMAGED("HX-1014", "folder.fault.properties-damaged"),
    /** {0} file. */
    KEY_FILE_DAMAGED("HX-1015", "folder.fault.key-file-damaged"),
    /** {0} folder of the database. */
    DATABASE_DAMAGED("HX-1016", "folder.fault.database-damaged"),
    /** {0} file. */
    ATTACHMENT_DAMAGED("HX-1017", "folder.fault.attachment-damaged"),
    /** {0} file. */
    ATTACHMENT_MISSING("HX-1018", "folder.fault.attachment-missing"),
    /** {0} key of the attachment's level, {1} key of the folder's level; the sentence is given their names. */
    ATTACHMENT_TOO_SECRET("HX-1019", "folder.fault.attachment-too-secret"),
    /** {0} name of the migration, {1} number of the statement from 1. */
    MIGRATION_FAILED("HX-1020", "folder.fault.migration-failed"),
    /** {0} name of the migration. */
    MIGRATION_CHANGED("HX-1021", "folder.fault.migration-changed"),
    /** {0} backup file, {1} the entry that is wrong. */
    BACKUP_DAMAGED("HX-1022", "folder.fault.backup-damaged"),
    /** {0} folder. */
    TARGET_NOT_EMPTY("HX-1023", "folder.fault.target-not-empty"),
    /** {0} folder. */
    BUSY("HX-1024", "folder.fault.busy"),
    /** {0} file or folder. */
    FILE_TROUBLE("HX-1025", "folder.fault.file-trouble");

    private final String code;
    private final String key;

    FolderFault(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /** The code a user reads on the telephone, such as {@code HX-1001}. */
    public String code() {
        return code;
    }

    /** The key of the sentence in the bundle {@code org.huixu.application.folder.messages}. */
    public String key() {
        return key;
    }
}
