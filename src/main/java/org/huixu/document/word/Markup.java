package org.huixu.document.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** XML, written from top to bottom. Texts and values are escaped; what XML 1.0 cannot hold is left out. */
final class Markup {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Pattern UNFIT = Pattern
            .compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder xml = new StringBuilder(HEAD);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Starts an element.
     *
     * @param attributes names and values in turn
     */
    Markup start(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element started last. */
    Markup end() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element with the attribute of most of them. */
    Markup value(String name, Object value) {
        return empty(name, "w:val", value.toString());
    }

    Markup text(String text) {
        xml.append(escaped(text));
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        return xml;
    }

    private static String escaped(String text) {
        return UNFIT.matcher(text).replaceAll("").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
