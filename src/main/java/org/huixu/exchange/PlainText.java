package org.huixu.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.text.Texts;

/** Text files in the encodings that Chinese offices use: UTF-8, UTF-16 with its mark, GB18030. */
public final class PlainText {

    private static final Texts TEXTS = Texts.of(PlainText.class);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\ufeff';

    private PlainText() {
    }

    /**
     * The lines of the file without their ends.
     *
     * @param megabytes the most it may have
     * @throws RefusedFile if it cannot be read, is bigger or is no text
     */
    public static List<String> lines(Path file, int megabytes) {
        byte[] bytes = Intake.bytes(file, megabytes);
        return candidates(bytes).flatMap(charset -> decoded(bytes, charset).stream()).filter(PlainText::readable)
                .findFirst().orElseThrow(() -> new RefusedFile(TEXTS.format("exchange.not-text", Intake.name(file))))
                .lines().toList();
    }

    private static Stream<Charset> candidates(byte[] bytes) {
        boolean marked = bytes.length > 1 && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
        return marked ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, GB18030);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Whether it holds no characters that only binary files have. */
    private static boolean readable(String text) {
        return text.codePoints().noneMatch(one -> one == 0xfffd || (Character.isISOControl(one)
                && one != '\n' && one != '\r' && one != '\t' && one != '\f'));
    }
}
