package org.huixu.exchange.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.RegulationReader;
import org.huixu.application.regulation.Renewed;
import org.huixu.domain.Period;
import org.huixu.domain.regulation.Leadership;
import org.huixu.domain.regulation.Matters;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Series;
import org.huixu.domain.regulation.SeriesKey;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Regulation files in YAML. Safe for all threads. */
public final class RegulationFile implements RegulationReader {

    private static final String SHIPPED = "/assets/regulations/zhoucun-2017.yaml";
    private static final int MOST_CHARACTERS = 1_000_000;

    /** The text of the regulation that comes with the program. */
    public static String shipped() {
        try (InputStream file = Objects.requireNonNull(RegulationFile.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Regulation read(String text) {
        Problems problems = new Problems();
        return read(composed(text, problems), problems);
    }

    @Override
    public Reading readRenewed(String text) {
        Problems problems = new Problems();
        Optional<Node> root = composed(text, problems);
        Renewed renewed = root.map(node -> new Renewal(text, node).renewed(this))
                .orElseGet(() -> new Renewed(text, List.of()));
        return new Reading(renewed.text().equals(text) ? read(root, problems) : read(renewed.text()), renewed);
    }

    private static Regulation read(Optional<Node> root, Problems problems) {
        Optional<Regulation> regulation = root
                .map(node -> regulation(Value.of(node, Problems.TEXTS.get("regulation.whole"), problems).section()));
        if (regulation.isEmpty() || !problems.none()) {
            throw new BrokenRegulation(problems.list());
        }
        return regulation.get();
    }

    static Optional<Node> composed(String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(1, "regulation.huge", MOST_CHARACTERS);
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS)
                .setMaxAliasesForCollections(0).build();
        try {
            Optional<Node> node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                problems.add(1, "regulation.nothing");
            }
            return node;
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(line, "regulation.syntax", String.valueOf(wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            problems.add(1, "regulation.syntax", String.valueOf(wrong.getMessage()));
        }
        return Optional.empty();
    }

    private static Regulation regulation(Section root) {
        Names names = new Names(root);
        OfficesPart officesPart = new OfficesPart(names);
        RoutesPart routesPart = new RoutesPart(names, officesPart);
        Regulation.Title title = title(root.section("title"));
        Offices offices = officesPart.read(root);
        List<MeetingType> types = new MeetingTypesPart(names, officesPart).read(root);
        List<Route> routes = routesPart.routes(root);
        Route chain = routesPart.chain(root);
        List<Result> results = root.section("results").each((key, result) -> result(names, key, result));
        List<Series> series = root.section("series").each(RegulationFile::series);
        Section responsible = root.section("responsible");
        Regulation.Procedure procedure = new Regulation.Procedure(routes, results, chain, series,
                responsible.required("director", officesPart::office, new OfficeKey(Value.HARMLESS)),
                responsible.required("head", officesPart::office, new OfficeKey(Value.HARMLESS)),
                responsible.optional("substitutes").map(Value::yes).orElse(false));
        List.of("leaders", OfficesPart.TOWN_HEADS, OfficesPart.DOCUMENTS).forEach(responsible::optional);
        responsible.end();
        Matters matters = new MattersPart(names).read(root);
        Leadership leadership = new LeadershipPart(officesPart).read(root);
        Map<RuleId, RuleSetting> rules = new RulesPart(names).read(root);
        root.end();
        return new Regulation(title, offices, types, procedure, matters, leadership, rules);
    }

    private static Regulation.Title title(Section title) {
        title.article();
        String key = title.required("key", Value::text, Value.HARMLESS);
        if (!key.matches("[A-Za-z][A-Za-z0-9-]{0,59}")) {
            title.place().problem("regulation.not-a-key", key);
        }
        Section inForce = title.section("in-force");
        Period period = OfficesPart.period(inForce);
        inForce.end();
        LocalTime end = title.required("office-hours-end", Value::time, LocalTime.MIDNIGHT);
        Regulation.Title read = new Regulation.Title(key, title.text("name"), title.text("issuer"),
                title.text("office"), period, end);
        title.end();
        return read;
    }

    private static Result result(Names names, String key, Section result) {
        result.article();
        @Nullable
        MeetingTypeKey refersTo = result.optional("refers-to")
                .map(value -> names.reference(value, Names.Kind.TYPE, MeetingTypeKey::new)).orElse(null);
        return new Result(result.place().made(key, ResultKey::new), result.text("name"), refersTo,
                result.optional("decides").map(Value::yes).orElse(false),
                result.optional("sequel").flatMap(value -> value.choice(Result.Sequel.class))
                        .orElse(Result.Sequel.NONE));
    }

    private static Series series(String key, Section series) {
        series.article();
        String pattern = series.text("pattern");
        String rest = pattern.replaceFirst("\\{year\\}", "").replaceFirst("\\{number\\}", "");
        if (!pattern.contains("{number}") || rest.contains("{") || rest.contains("}")) {
            series.place().problem("regulation.pattern", pattern);
        }
        return new Series(series.place().made(key, SeriesKey::new), series.text("name"), pattern);
    }
}
