package org.huixu.storage.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.folder.Unlock;
import org.huixu.storage.file.AtomicFile;
import org.huixu.storage.file.FileFaults;
import org.jspecify.annotations.Nullable;

/**
 * The small file that holds the master key of a folder twice: wrapped by the password and wrapped by the recovery key. A
 * checksum tells a damaged file from a wrong password. Changing the password wraps anew and leaves everything else in
 * the folder as it is.
 *
 * @param cost of the password
 * @param byPassword the master key under the password
 * @param byRecovery the master key under the recovery key
 */
public record KeyFile(PasswordCost cost, WrappedKey byPassword, WrappedKey byRecovery) {
    private static final String FORMAT = "1";
    private static final String CHECKSUM = "checksum=";
    private static final String PASSWORD_PURPOSE = "huixu key file 1 password";
    private static final String RECOVERY_PURPOSE = "huixu key file 1 recovery";

    /** Wraps a new master key. */
    public static KeyFile of(MasterKey master, PasswordCost cost, String password, RecoveryKey recovery,
            SecureRandom random) {
        return new KeyFile(cost, wrapByPassword(master, cost, password, random),
                wrapByRecovery(master, recovery, random));
    }

    private static WrappedKey wrapByPassword(MasterKey master, PasswordCost cost, String password,
            SecureRandom random) {
        if (password.isEmpty()) {
            throw new IllegalArgumentException("an empty password protects nothing");
        }
        byte[] salt = WrappedKey.newSalt(random);
        return WrappedKey.wrap(master, cost.key(password, salt), salt, PASSWORD_PURPOSE, random);
    }

    private static WrappedKey wrapByRecovery(MasterKey master, RecoveryKey recovery, SecureRandom random) {
        byte[] salt = WrappedKey.newSalt(random);
        return WrappedKey.wrap(master, recoveryWrapping(recovery, salt), salt, RECOVERY_PURPOSE, random);
    }

    private static byte[] recoveryWrapping(RecoveryKey recovery, byte[] salt) {
        return MasterKey.derive(recovery.secret(), salt, "huixu recovery", MasterKey.BYTES);
    }

    /** The same master key under a new password. */
    public KeyFile withPassword(MasterKey master, PasswordCost newCost, String password, SecureRandom random) {
        return new KeyFile(newCost, wrapByPassword(master, newCost, password, random), byRecovery);
    }

    /** The same master key under a new recovery key; the old print is then worth nothing. */
    public KeyFile withRecovery(MasterKey master, RecoveryKey recovery, SecureRandom random) {
        return new KeyFile(cost, byPassword, wrapByRecovery(master, recovery, random));
    }

    /**
     * The master key; with a password this takes half a second.
     *
     * @param place the folder, for the sentence to the user
     * @throws FolderException {@link FolderFault#WRONG_PASSWORD}, {@link FolderFault#WRONG_RECOVERY_KEY},
     *     {@link FolderFault#RECOVERY_KEY_MISTYPED}, {@link FolderFault#PASSWORD_NEEDED}
     */
    public MasterKey unlock(Unlock unlock, Path place) {
        return switch (unlock) {
            case Unlock.Nothing nothing -> throw new FolderException(FolderFault.PASSWORD_NEEDED, place);
            case Unlock.Password password -> byPassword
                    .unwrap(cost.key(password.text(), byPassword.saltBytes()), PASSWORD_PURPOSE)
                    .orElseThrow(() -> new FolderException(FolderFault.WRONG_PASSWORD, place));
            case Unlock.Recovery recovery -> byRecovery
                    .unwrap(recoveryWrapping(RecoveryKey.parse(recovery.text()), byRecovery.saltBytes()),
                            RECOVERY_PURPOSE)
                    .orElseThrow(() -> new FolderException(FolderFault.WRONG_RECOVERY_KEY, place));
        };
    }

    /** Replaces the file on disk: the old or the new is there whatever happens. */
    public void write(Path file) {
        String lines = "format=" + FORMAT + "\n"
                + "argon2id.memory=" + cost.memory() + "\n"
                + "argon2id.iterations=" + cost.iterations() + "\n"
                + "argon2id.lanes=" + cost.lanes() + "\n"
                + lines("password", byPassword) + lines("recovery", byRecovery);
        try {
            AtomicFile.write(file, (lines + CHECKSUM + checksum(lines) + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw FileFaults.of(e, file);
        }
    }

    private static String lines(String name, WrappedKey wrapped) {
        return name + ".salt=" + wrapped.salt() + "\n" + name + ".nonce=" + wrapped.nonce() + "\n" + name + ".key="
                + wrapped.key() + "\n";
    }

    /** Reads the file; {@link FolderFault#KEY_FILE_DAMAGED} when it is missing, cut or changed. */
    public static KeyFile read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1), file);
        } catch (NoSuchFileException e) {
            throw new FolderException(e, FolderFault.KEY_FILE_DAMAGED, file);
        } catch (IOException e) {
            throw FileFaults.of(e, file);
        }
    }

    /** Reads the text of the file, which may lie in a backup; {@code place} is named in failures. */
    public static KeyFile parse(String text, Path place) {
        int end = text.lastIndexOf(CHECKSUM);
        if (end < 0 || !text.substring(end).equals(CHECKSUM + checksum(text.substring(0, end)) + "\n")) {
            throw new FolderException(FolderFault.KEY_FILE_DAMAGED, place);
        }
        Map<String, String> values = new HashMap<>();
        text.substring(0, end).lines().filter(line -> line.contains("=")).forEach(
                line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        try {
            if (!FORMAT.equals(values.get("format"))) {
                throw new IllegalArgumentException("unknown format");
            }
            PasswordCost cost = new PasswordCost(number(values, "argon2id.memory"),
                    number(values, "argon2id.iterations"), number(values, "argon2id.lanes"));
            return new KeyFile(cost, wrapped(values, "password"), wrapped(values, "recovery"));
        } catch (IllegalArgumentException e) {
            throw new FolderException(e, FolderFault.KEY_FILE_DAMAGED, place);
        }
    }

    private static WrappedKey wrapped(Map<String, String> values, String name) {
        return new WrappedKey(required(values.get(name + ".salt")), required(values.get(name + ".nonce")),
                required(values.get(name + ".key")));
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(required(values.get(name)));
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("a line is missing");
        }
        return value;
    }

    private static String checksum(String lines) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
