package org.huixu.exchange.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huixu.application.regulation.RegulationReader;
import org.huixu.application.regulation.Renewed;
import org.huixu.domain.compliance.Rule;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RuleSetting;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Brings the rules of an older text up to what this program asks of them, with the words and figures of the shipped
 * regulation: what is missing is put in, a sentence with a figure that is no longer given is changed, a way to break a
 * rule that is none any more goes. All else stays as it is written. Used for one text only.
 */
final class Renewal {

    /** What was added to these sections since there are regulations. */
    private static final Map<String, Set<String>> SINCE = Map.of("responsible",
            Set.of(OfficesPart.TOWN_HEADS, OfficesPart.DOCUMENTS, "substitutes"), LeadershipPart.TIME,
            Set.of(LeadershipPart.DIRECT_PAPERS), "rules", Set.of("C9"));

    private final String text;
    private final Node root;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    /** Puts words in the place of what stands between two offsets, counted in characters of the file. */
    private record Edit(int from, int to, String words) {
    }

    Renewal(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    Renewed renewed(RegulationReader reader) {
        Optional<MappingNode> rules = section(root, "rules");
        if (rules.isEmpty() || rules.get().getValue().isEmpty()) {
            return new Renewed(text, List.of());
        }
        Regulation shipped = null;
        for (Rule rule : Rules.ALL) {
            Optional<MappingNode> old = section(rules.get(), rule.id().value());
            if (old.isPresent() && !complete(old.get(), rule.terms())) {
                shipped = shipped == null ? reader.read(RegulationFile.shipped()) : shipped;
                shipped.rule(rule.id()).ifPresent(setting -> renew(old.get(), rule, setting));
            }
        }
        new TreeMap<>(SINCE).descendingMap().forEach(this::entries);
        StringBuilder renewed = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed())
                .forEach(edit -> renewed.replace(offset(edit.from()), offset(edit.to()), edit.words()));
        return new Renewed(renewed.toString(), added);
    }

    /** What may be left out of a regulation, but not of an older text of the shipped one. */
    private void entries(String name, Set<String> since) {
        Optional<MappingNode> there = section(root, name);
        if (there.isEmpty() || there.get().getValue().isEmpty() || keys(there.get()).containsAll(since)) {
            return;
        }
        String shipped = RegulationFile.shipped();
        Node model = RegulationFile.composed(shipped, new Problems()).orElseThrow();
        if (!title(root).equals(title(model))) {
            return;
        }
        section(model, name).orElseThrow().getValue().stream()
                .filter(tuple -> since.contains(key(tuple)) && !keys(there.get()).contains(key(tuple)))
                .forEach(tuple -> {
                    insert(there.get(), shipped.substring(
                            shipped.offsetByCodePoints(0, start(tuple.getKeyNode())),
                            shipped.offsetByCodePoints(0, lastWord(tuple.getValueNode()))));
                    added.add(name + '.' + key(tuple));
                });
    }

    private static String title(Node regulation) {
        return section(regulation, "title").flatMap(title -> scalar(title, "key")).map(ScalarNode::getValue).orElse("");
    }

    /** Whether the rule has all that is asked for and nothing else. */
    private static boolean complete(MappingNode rule, Rule.Terms terms) {
        Optional<MappingNode> wordings = section(rule, "wordings");
        return section(rule, "numbers").map(Renewal::keys).orElseGet(TreeSet::new)
                .equals(new TreeSet<>(terms.numbers()))
                && wordings.map(Renewal::keys).orElseGet(Set::of).equals(new TreeSet<>(terms.variants()))
                && wordings.stream().flatMap(words -> words.getValue().stream())
                        .noneMatch(tuple -> sentences(tuple.getValueNode()).stream()
                                .anyMatch(one -> RulesPart.strange(one.getValue(), terms, key(tuple))));
    }

    private void renew(MappingNode old, Rule rule, RuleSetting shipped) {
        Optional<MappingNode> wordings = section(old, "wordings");
        if (wordings.isEmpty() || wordings.get().getValue().isEmpty()) {
            return;
        }
        TreeSet<String> numbers = new TreeSet<>(rule.terms().numbers());
        Optional<MappingNode> there = section(old, "numbers");
        there.map(Renewal::keys).ifPresent(numbers::removeAll);
        if (!numbers.isEmpty()) {
            String figures = numbers.stream().map(name -> name + ": " + shipped.number(name))
                    .collect(Collectors.joining(", "));
            if (there.isPresent() && there.get().getFlowStyle() == FlowStyle.FLOW) {
                insert(there.get(), figures);
            } else if (there.isPresent()) {
                numbers.descendingSet().forEach(name -> insert(there.get(), name + ": " + shipped.number(name)));
            } else {
                wordingsKey(old).ifPresent(key -> insert(old, key, "numbers: {" + figures + '}'));
            }
            numbers.forEach(name -> note(rule, name));
        }
        words(wordings.get(), rule, shipped);
        there.ifPresent(section -> drop(section, rule.terms().numbers(), rule));
        drop(wordings.get(), rule.terms().variants(), rule);
    }

    private void words(MappingNode wordings, Rule rule, RuleSetting shipped) {
        TreeSet<String> missing = new TreeSet<>(rule.terms().variants());
        missing.removeAll(keys(wordings));
        for (String variant : missing) {
            RuleSetting.Wording wording = Objects.requireNonNull(shipped.wordings().get(variant));
            insert(wordings, variant + ": {severity: " + wording.severity().name().toLowerCase(Locale.ROOT)
                    + ", message: " + quoted(wording.message()) + ", repair: " + quoted(wording.repair()) + '}');
            note(rule, variant);
        }
        for (NodeTuple tuple : wordings.getValue()) {
            RuleSetting.Wording wording = shipped.wordings().get(key(tuple));
            if (wording == null) {
                continue;
            }
            for (ScalarNode sentence : sentences(tuple.getValueNode())) {
                if (RulesPart.strange(sentence.getValue(), rule.terms(), key(tuple))) {
                    boolean message =
                            scalar(tuple.getValueNode(), "message").filter(one -> one.equals(sentence)).isPresent();
                    edits.add(new Edit(start(sentence), end(sentence),
                            quoted(message ? wording.message() : wording.repair())));
                    note(rule, key(tuple));
                }
            }
        }
    }

    private void note(Rule rule, String name) {
        String one = rule.id().value() + '.' + name;
        if (!added.contains(one)) {
            added.add(one);
        }
    }

    private void insert(MappingNode section, String words) {
        if (section.getValue().isEmpty()) {
            edits.add(new Edit(start(section) + 1, start(section) + 1, words));
        } else {
            insert(section, section.getValue().getFirst().getKeyNode(), words);
        }
    }

    /** Before that key of the section: on a line of its own, or followed by a comma. */
    private void insert(MappingNode section, Node key, String words) {
        String next = section.getFlowStyle() == FlowStyle.FLOW
                ? ", "
                : '\n' + " ".repeat(key.getStartMark().map(Mark::getColumn).orElse(0));
        edits.add(new Edit(start(key), start(key), words + next));
    }

    /** Takes out what the rule does not know. */
    private void drop(MappingNode section, Set<String> known, Rule rule) {
        List<NodeTuple> tuples = section.getValue();
        for (int i = 0; i < tuples.size(); i++) {
            if (!known.contains(key(tuples.get(i)))) {
                Node next = i + 1 < tuples.size() ? tuples.get(i + 1).getKeyNode() : null;
                edits.add(new Edit(start(tuples.get(i).getKeyNode()),
                        next == null ? lastWord(tuples.get(i).getValueNode()) : start(next), ""));
                note(rule, key(tuples.get(i)));
            }
        }
    }

    /** Where the last word of the node ends; a block itself ends only where the next thing begins. */
    private static int lastWord(Node node) {
        return node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW
                && !mapping.getValue().isEmpty() ? lastWord(mapping.getValue().getLast().getValueNode()) : end(node);
    }

    private static Optional<Node> wordingsKey(MappingNode rule) {
        return rule.getValue().stream().filter(tuple -> key(tuple).equals("wordings")).map(NodeTuple::getKeyNode)
                .findFirst();
    }

    private static Optional<MappingNode> section(Node node, String key) {
        return child(node, key).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    private static Optional<ScalarNode> scalar(Node node, String key) {
        return child(node, key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().filter(tuple -> key(tuple).equals(key)).map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    private static List<ScalarNode> sentences(Node wording) {
        return List.of("message", "repair").stream().flatMap(key -> scalar(wording, key).stream()).toList();
    }

    private static Set<String> keys(MappingNode section) {
        return section.getValue().stream().map(Renewal::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int start(Node node) {
        return node.getStartMark().map(Mark::getIndex).orElse(0);
    }

    private static int end(Node node) {
        return node.getEndMark().map(Mark::getIndex).orElse(0);
    }

    private int offset(int characters) {
        return text.offsetByCodePoints(0, characters);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
