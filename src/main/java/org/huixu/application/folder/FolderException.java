package org.huixu.application.folder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data folder cannot do what was asked, for a reason the user can be told in one sentence. The message of the
 * exception is English and for the log; {@link FolderTexts#sentence} is for the user. Never carries a secret.
 */
public final class FolderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FolderFault fault;
    private final transient List<String> arguments;

    /** A failure without a cause; the arguments are those the fault lists. */
    public FolderException(FolderFault fault, Object... arguments) {
        this(null, fault, arguments);
    }

    /** A failure with the cause that goes to the log and to the details the user may copy. */
    public FolderException(@Nullable Throwable cause, FolderFault fault, Object... arguments) {
        super(fault.code() + ' ' + fault + ' ' + List.of(arguments), cause);
        this.fault = fault;
        this.arguments = Stream.of(arguments).map(Object::toString).toList();
    }

    public FolderFault fault() {
        return fault;
    }

    /** What the sentence speaks of, in the order the fault lists. */
    public List<String> arguments() {
        return arguments;
    }
}
