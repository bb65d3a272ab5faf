package org.huixu.document.word;

import java.util.ArrayList;
import java.util.List;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.jspecify.annotations.Nullable;

/** How a paragraph stands. Distances are in pt; what is not said is as its style has it. Used once. */
final class Stance {

    private static final double TWIPS = 20;

    private final String style;
    private final List<String[]> tabs = new ArrayList<>();
    private boolean withNext;
    private boolean free;
    private boolean newPage;
    private double before;
    private double after;
    private double line;
    private double @Nullable [] indents;
    private double ruleBelow;
    private @Nullable Alignment alignment;

    private Stance(String style) {
        this.style = style;
    }

    /** A paragraph of a style, the usual one if empty. */
    static Stance of(String style) {
        return new Stance(style);
    }

    /** A paragraph of the usual style with lines of that height. */
    static Stance line(double height) {
        return new Stance("").exactly(height);
    }

    static long twips(double length) {
        return Math.round(length * TWIPS);
    }

    /** It stays on the page of the next paragraph. */
    Stance withNext() {
        withNext = true;
        return this;
    }

    /** A page may end after it, whatever its style has. */
    Stance free() {
        free = true;
        return this;
    }

    Stance newPage() {
        newPage = true;
        return this;
    }

    Stance spaced(double roomBefore, double roomAfter) {
        before = roomBefore;
        after = roomAfter;
        return this;
    }

    /** Each line takes exactly so much height. */
    Stance exactly(double height) {
        line = height;
        return this;
    }

    /**
     * Indents.
     *
     * @param first of the first line
     * @param left of all further lines
     */
    Stance indented(double first, double left, double right) {
        indents = new double[]{first, left, right};
        return this;
    }

    Stance aligned(Alignment wanted) {
        alignment = wanted;
        return this;
    }

    /** A place to which a tab leads. */
    Stance tab(String kind, double at) {
        tabs.add(new String[]{"w:val", kind, "w:pos", Long.toString(twips(at))});
        return this;
    }

    /** A place to which a tab leads with dashes. */
    Stance dashesTo(String kind, double at) {
        tabs.add(new String[]{"w:val", kind, "w:leader", "hyphen", "w:pos", Long.toString(twips(at))});
        return this;
    }

    /** A thick red rule, so far below the line. */
    Stance ruled(double distance) {
        ruleBelow = distance;
        return this;
    }

    /** Writes the properties, in the order that the format demands. */
    void write(Markup xml) {
        xml.start("w:pPr");
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        if (withNext) {
            xml.empty("w:keepNext");
        }
        if (free) {
            xml.value("w:keepNext", "0");
        }
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        if (ruleBelow > 0) {
            xml.start("w:pBdr").empty("w:bottom", "w:val", "single", "w:sz", "16", "w:space",
                    Long.toString(Math.round(ruleBelow)), "w:color", WordText.RED).end();
        }
        if (!tabs.isEmpty()) {
            xml.start("w:tabs");
            tabs.forEach(tab -> xml.empty("w:tab", tab));
            xml.end();
        }
        spacing(xml);
        if (indents != null) {
            indents(xml, indents);
        }
        if (alignment != null) {
            xml.value("w:jc", switch (alignment) {
                case JUSTIFIED -> "both";
                case LEFT -> "left";
                case CENTRE -> "center";
                case RIGHT -> "right";
            });
        }
        xml.end();
    }

    private void spacing(Markup xml) {
        List<String> said = new ArrayList<>();
        say(said, "w:before", before);
        say(said, "w:after", after);
        if (line > 0) {
            say(said, "w:line", line);
            said.addAll(List.of("w:lineRule", "exact"));
        }
        if (!said.isEmpty()) {
            xml.empty("w:spacing", said.toArray(String[]::new));
        }
    }

    private static void say(List<String> said, String name, double length) {
        if (length > 0) {
            said.addAll(List.of(name, Long.toString(twips(length))));
        }
    }

    /** What is measured in characters by the style has to be taken back, it goes before lengths. */
    private static void indents(Markup xml, double[] indents) {
        double hanging = indents[1] - indents[0];
        xml.empty("w:ind", "w:leftChars", "0", "w:left", Long.toString(twips(indents[1])), "w:rightChars", "0",
                "w:right", Long.toString(twips(indents[2])), hanging > 0 ? "w:hangingChars" : "w:firstLineChars", "0",
                hanging > 0 ? "w:hanging" : "w:firstLine", Long.toString(twips(Math.abs(hanging))));
    }
}
