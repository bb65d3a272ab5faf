package org.huixu.application.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.RegulationReader;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Problem;

/** A regulation file for another government, made from one that is there: another title, the same rules and remarks. */
public final class RegulationCopy {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,59}");
    private static final String TITLE = "title:";

    private RegulationCopy() {
    }

    /** Whose rules the copy is to be, and from when on. */
    public record Heading(String key, String name, String issuer, String office, LocalDate from) {
    }

    /**
     * The text under another title.
     *
     * @throws Impossible with problems at the fields of the heading
     * @throws BrokenRegulation when the text could not be given that title
     */
    public static String of(String text, Heading heading, RegulationReader reader) {
        if (!KEY.matcher(heading.key()).matches()) {
            throw new Impossible(Problem.at("key", "problem.regulation.key"));
        }
        Map<String, String> wanted = new TreeMap<>(Map.of("key", heading.key(), "name",
                quoted(Inputs.required("name", heading.name())), "issuer",
                quoted(Inputs.required("issuer", heading.issuer())), "office",
                quoted(Inputs.required("office", heading.office())), "in-force", "{from: " + heading.from() + "}"));
        StringBuilder copy = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            boolean top = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#");
            inside = top ? line.startsWith(TITLE) : inside;
            String name = line.strip().replaceFirst(":.*", "");
            String value = inside && !top ? wanted.remove(name) : null;
            copy.append(value == null ? line : "  " + name + ": " + value).append('\n');
        }
        String made = copy.toString();
        if (!wanted.isEmpty()) {
            throw new BrokenRegulation(List.of(new BrokenRegulation.RegulationProblem(1,
                    String.join(" ", wanted.keySet()))));
        }
        reader.read(made);
        return made;
    }

    /** Between double quotes, as YAML writes any text. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
