package org.huixu.domain.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * To whom issued minutes go (分送, 抄送), and in how many copies. It is written in lines such as 分送：区长、副区长×7，and kept
 * as written.
 *
 * @param lines in the order in which they are printed
 */
public record Distribution(List<Line> lines) {

    private static final String COLON = "：";
    private static final String COMMA = "、";
    private static final Pattern COPIES = Pattern.compile("(.*?)\\s*[×xX*]\\s*(\\d{1,4})");

    /**
     * Those under one label.
     *
     * @param label empty where none is written
     */
    public record Line(String label, List<Recipient> recipients) {

        public Line {
            recipients = List.copyOf(recipients);
        }

        /** The recipients as the paper names them: without numbers of copies. */
        public String names() {
            return recipients.stream().map(Recipient::name).collect(Collectors.joining(COMMA));
        }
    }

    /**
     * A unit, a person, or a group of them.
     *
     * @param copies how many copies go there, at least 1
     */
    public record Recipient(String name, int copies) {
    }

    /**
     * The copies of one recipient by their numbers (份号).
     *
     * @param first counted from 1
     */
    public record Numbered(String label, Recipient recipient, int first) {

        public int last() {
            return first + recipient.copies() - 1;
        }
    }

    public Distribution {
        lines = List.copyOf(lines);
    }

    /** What the lines say; empty ones and empty names are passed over. */
    public static Distribution parse(String text) {
        Map<String, List<Recipient>> byLabel = new LinkedHashMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.replace(':', '：').indexOf(COLON);
            String label = line.substring(0, Math.max(colon, 0)).strip();
            String names = line.substring(colon + 1).replaceAll("[。;；.]+\\s*$", "");
            List<Recipient> recipients = byLabel.computeIfAbsent(label, _ -> new ArrayList<>());
            split(names).stream().map(Distribution::recipient).forEach(recipients::add);
        });
        return new Distribution(byLabel.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Line(entry.getKey(), entry.getValue())).toList());
    }

    /** The lines as they are kept and typed. */
    public String text() {
        return lines.stream()
                .map(line -> (line.label().isEmpty() ? "" : line.label() + COLON) + line.recipients().stream()
                        .map(one -> one.copies() == 1 ? one.name() : one.name() + '×' + one.copies())
                        .collect(Collectors.joining(COMMA)) + '。')
                .collect(Collectors.joining("\n"));
    }

    /** How many copies go out in all. */
    public int copies() {
        return lines.stream().flatMap(line -> line.recipients().stream()).mapToInt(Recipient::copies).sum();
    }

    /** Each recipient with the numbers of its copies, counted on from line to line. */
    public List<Numbered> numbered() {
        List<Numbered> numbered = new ArrayList<>();
        int next = 1;
        for (Line line : lines) {
            for (Recipient one : line.recipients()) {
                numbered.add(new Numbered(line.label(), one, next));
                next += one.copies();
            }
        }
        return numbered;
    }

    /** Names stand apart by 、, ，, or ; — but not within brackets. */
    private static List<String> split(String names) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < names.length(); i++) {
            char one = names.charAt(i);
            depth += one == '（' || one == '(' ? 1 : one == '）' || one == ')' ? -1 : 0;
            if (depth <= 0 && "、，,；;".indexOf(one) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(one);
            }
        }
        parts.add(part.toString());
        return parts.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static Recipient recipient(String written) {
        Matcher copies = COPIES.matcher(written);
        return copies.matches() && !copies.group(1).isBlank() && Integer.parseInt(copies.group(2)) > 0
                ? new Recipient(copies.group(1).strip(), Integer.parseInt(copies.group(2)))
                : new Recipient(written, 1);
    }
}
