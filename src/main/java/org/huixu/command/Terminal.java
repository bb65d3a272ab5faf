package org.huixu.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.huixu.application.text.Texts;

/** Where the command line writes to and asks for passwords. Used by one thread. */
public final class Terminal {

    private final PrintWriter out;
    private final PrintWriter err;
    private final PrintWriter utf8;
    private final Function<String, Optional<String>> password;
    private final Texts texts = Texts.of(Terminal.class);

    /**
     * @param charset of sentences; JSON is always UTF-8
     * @param password asks with that sentence; empty when nobody can be asked
     */
    public Terminal(OutputStream out, OutputStream err, Charset charset,
            Function<String, Optional<String>> password) {
        this.out = new PrintWriter(new OutputStreamWriter(out, charset), true);
        this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
        this.utf8 = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
        this.password = password;
    }

    /** The terminal or pipes that the program was started with. UTF-8, unless they want another one that has Chinese. */
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, chinese(System.out), Terminal::ask);
    }

    private static Charset chinese(PrintStream stream) {
        Charset charset = stream.charset();
        return charset.canEncode() && charset.newEncoder().canEncode(Texts.of(Terminal.class).get("command.program"))
                ? charset
                : StandardCharsets.UTF_8;
    }

    /** Java 25 gives no console where the input is no terminal, other versions one that is none. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<String> ask(String sentence) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        return Optional.ofNullable(console.readPassword("%s", sentence)).map(String::new);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Says a sentence of the bundle. */
    void say(String key, String... arguments) {
        line(texts.format(key, arguments));
    }

    void line(String line) {
        out.println(line);
    }

    /** Complains with a finished sentence. */
    void complain(String sentence) {
        err.println(sentence);
    }

    /** Writes a value as JSON, records by the names of their components. */
    void json(Object value) {
        out.flush();
        utf8.println(text(value));
    }

    /** The same as the bytes of a file. */
    static byte[] jsonBytes(Object value) {
        return (text(value) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Optional<String> askPassword(String key, String... arguments) {
        return password.apply(texts.format(key, arguments));
    }

    /** Made when the first value is written; most starts write none. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
