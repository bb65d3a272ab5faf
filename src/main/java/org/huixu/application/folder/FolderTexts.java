package org.huixu.application.folder;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about the data folder, from the bundle of this package. */
public final class FolderTexts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.huixu.application.folder.messages",
            Locale.ROOT, FolderTexts.class.getClassLoader());

    private static final String NO_GROUP = "0";

    private FolderTexts() {
    }

    /** One sentence for the user: what is wrong, where, and how to mend it; without the code. */
    public static String sentence(FolderException failure) {
        Object[] arguments = failure.arguments().toArray();
        if (failure.fault() == FolderFault.ATTACHMENT_TOO_SECRET) {
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = name(SecrecyLevel.ofKey((String) arguments[i]));
            }
        } else if (failure.fault() == FolderFault.RECOVERY_KEY_MISTYPED && NO_GROUP.equals(arguments[0])) {
            return format("folder.fault.recovery-key-length");
        }
        return format(failure.fault().key(), arguments);
    }

    /** The name of a level as it stands on a paper. */
    public static String name(SecrecyLevel level) {
        return format(level.nameKey());
    }

    private static String format(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
