package org.huixu.application.signature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;
import org.huixu.domain.compliance.OfficeTime;

/** Takes keys out of their files, and says what the signatures of a PDF are worth. Needs no office. */
public final class SignatureDesk {

    /** The field in which the file of the key is chosen. */
    public static final String KEY_FILE = "keyFile";
    /** The field of its password. */
    public static final String KEY_PASSWORD = "keyPassword";

    private final KeyFiles keys;
    private final SignatureReader reader;
    private final Supplier<OfficeTime> time;

    /** @param time now, in the zone in which days are told */
    public SignatureDesk(KeyFiles keys, SignatureReader reader, Supplier<OfficeTime> time) {
        this.keys = keys;
        this.reader = reader;
        this.time = time;
    }

    /** What is said now of signatures. */
    public SignatureWords words() {
        return new SignatureWords(time.get());
    }

    /**
     * The keys of the file with which papers can be signed now; at least one. The password is blotted out.
     *
     * @throws Impossible that says what is wrong with file, password or certificate
     */
    public List<SigningKey> keys(Path file, char[] password) {
        OfficeTime now = time.get();
        try {
            List<SigningKey> found = keys.open(file, password);
            List<SigningKey> valid = found.stream()
                    .filter(one -> one.certificate().at(now.now()) == Certificate.Validity.VALID).toList();
            if (valid.isEmpty()) {
                Seal.requireValid(found.getFirst().certificate(), now.now().atZone(now.zone()).toOffsetDateTime());
            }
            return valid;
        } catch (UnusableKey not) {
            throw new Impossible(problem(not, name(file)));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Problem problem(UnusableKey not, String name) {
        return switch (not.reason()) {
            case GONE -> Problem.at(KEY_FILE, "problem.signature.keyGone", name);
            case NO_KEY_FILE -> Problem.at(KEY_FILE, "problem.signature.noKeyFile", name);
            case WRONG_PASSWORD -> Problem.at(KEY_PASSWORD, "problem.signature.password");
            case NO_KEY -> Problem.at(KEY_FILE, "problem.signature.noKey", name);
            case SM2 -> Problem.at(KEY_FILE, "problem.signature.sm2");
            case OTHER_ALGORITHM -> Problem.at(KEY_FILE, "problem.signature.algorithm", not.detail());
            case TOO_SHORT -> Problem.at(KEY_FILE, "problem.signature.short", not.detail());
            case NOT_FOR_SIGNING -> Problem.at(KEY_FILE, "problem.signature.usage");
        };
    }

    /**
     * The signatures of a file of the disk; none where it is not signed.
     *
     * @param roots files with certificates that the user trusts
     * @throws Impossible when the file is gone, no PDF, or locked by a password
     */
    public SignedPaper verify(Path file, List<Path> roots) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Impossible(Problem.of("problem.signature.gone", name(file)));
        }
        return verify(name(file), PaperFile.of(file), roots);
    }

    /**
     * The signatures of a paper.
     *
     * @param name what it is called when it cannot be read
     */
    public SignedPaper verify(String name, PaperFile paper, List<Path> roots) {
        try {
            return reader.read(paper, roots);
        } catch (PaperException.NotReadable not) {
            throw new Impossible(Problem.of(not.locked() ? "problem.signature.locked" : "problem.signature.noPdf",
                    name));
        } catch (SignatureReader.UnusableRoot not) {
            throw new Impossible(Problem.of("problem.signature.noRoot", name(not.file())));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
