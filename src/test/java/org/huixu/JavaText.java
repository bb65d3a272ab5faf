package org.huixu;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java source file taken apart just far enough to tell its literals from its comments.
 *
 * @param code the file with every comment blanked out; literals stay, line breaks stay
 * @param literals the string, text block and character literals in their order
 */
record JavaText(String code, List<Literal> literals) {

    /**
     * One literal.
     *
     * @param line counted from 1
     * @param value what it means, escapes undone
     */
    record Literal(int line, String value) {}

    static JavaText parse(String source) {
        StringBuilder code = new StringBuilder();
        List<Literal> literals = new ArrayList<>();
        int line = 1;
        int at = 0;
        while (at < source.length()) {
            int end;
            if (source.startsWith("//", at)) {
                end = indexOrEnd(source, "\n", at);
                code.append(" ".repeat(end - at));
            } else if (source.startsWith("/*", at)) {
                end = Math.min(source.length(), indexOrEnd(source, "*/", at + 2) + 2);
                code.append(source.substring(at, end).replaceAll("[^\n]", " "));
            } else if (source.startsWith("\"\"\"", at)) {
                end = endOfLiteral(source, "\"\"\"", at + 3);
                String body = source.substring(source.indexOf('\n', at) + 1, end - 3);
                literals.add(new Literal(line, meaning(body.stripIndent())));
                code.append(source, at, end);
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                end = endOfLiteral(source, source.substring(at, at + 1), at + 1);
                literals.add(new Literal(line, meaning(source.substring(at + 1, end - 1))));
                code.append(source, at, end);
            } else {
                end = at + 1;
                code.append(source.charAt(at));
            }
            line += (int) source.substring(at, end).chars().filter(character -> character == '\n').count();
            at = end;
        }
        return new JavaText(code.toString(), List.copyOf(literals));
    }

    private static int endOfLiteral(String source, String quote, int from) {
        int at = from;
        while (at < source.length() && !source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), at + quote.length());
    }

    private static int indexOrEnd(String source, String sought, int from) {
        int found = source.indexOf(sought, from);
        return found < 0 ? source.length() : found;
    }

    private static String meaning(String body) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            if (body.startsWith("\\u", at)) {
                int digits = at + 2;
                while (body.charAt(digits) == 'u') {
                    digits++;
                }
                plain.append((char) Integer.parseInt(body.substring(digits, digits + 4), 16));
                at = digits + 4;
            } else if (body.charAt(at) == '\\') {
                plain.append(body, at, Math.min(body.length(), at + 2));
                at += 2;
            } else {
                plain.append(body.charAt(at));
                at++;
            }
        }
        return plain.toString().translateEscapes();
    }
}
