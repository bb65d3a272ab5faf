package org.huixu.application.proofreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.text.Texts;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** Names and posts as the directory of a day has them: a post somebody else holds, a name with one wrong character. */
final class PeopleNamed {

    private static final Texts TEXTS = Texts.of(PeopleNamed.class);
    private static final Pattern LEFT = Pattern.compile(TEXTS.get("proof.pattern.left"));
    private static final Pattern RIGHT = Pattern.compile(TEXTS.get("proof.pattern.right"));
    private static final Pattern COMPOUND = Pattern.compile("[、，]");
    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final int SHORT = 2;

    private final Directory directory;
    private final LocalDate day;
    private final Map<String, List<PersonId>> known = new LinkedHashMap<>();
    private final List<String> roll;
    private final Set<String> titles = new TreeSet<>(LONGEST);
    private final Set<String> unitNames = new TreeSet<>(LONGEST);

    PeopleNamed(Directory directory, LocalDate day, List<PersonId> roll) {
        this.directory = directory;
        this.day = day;
        Map<String, List<PersonId>> named = new HashMap<>();
        directory.everybody().forEach(id -> named.computeIfAbsent(directory.name(id), _ -> new ArrayList<>()).add(id));
        named.keySet().stream().filter(name -> name.length() >= SHORT).sorted(LONGEST)
                .forEach(name -> known.put(name, named.getOrDefault(name, List.of())));
        this.roll = roll.stream().map(directory::name).filter(name -> name.length() >= SHORT).distinct().sorted()
                .toList();
        directory.unitNames(day).forEach(unit -> unitNames.addAll(List.of(unit.name(), unit.shortName())));
        titles.addAll(List.of(TEXTS.get("proof.titles").split(TEXTS.get("proof.comma"))));
        directory.everybody().stream().flatMap(id -> directory.appointments(id, day).stream())
                .forEach(held -> parts(held).forEach(title -> {
                    titles.add(title);
                    titles.add(bare(held, title));
                }));
    }

    List<Spot> of(String text) {
        List<Spot> spots = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        known.forEach((name, people) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                if (!taken[at] && !taken[at + name.length() - 1]) {
                    Arrays.fill(taken, at, at + name.length(), true);
                    post(text, at, name, people).ifPresent(spots::add);
                }
            }
        });
        roll.forEach(name -> misspelt(text, name, taken, spots));
        return spots;
    }

    private Optional<Spot> post(String text, int at, String name, List<PersonId> people) {
        int end = at + name.length();
        String before = titleBefore(text, at);
        String after = titleAfter(text, end);
        if (before != null) {
            int from = at - before.length();
            String other = otherUnit(text, from, people);
            return other != null && holds(people, before)
                    ? Optional.of(wrong(text, from - other.length(), other + before, people))
                    : holds(people, before) ? Optional.empty() : Optional.of(wrong(text, from, before, people));
        }
        return after != null && !holds(people, after)
                ? Optional.of(wrong(text, end, after, people))
                : Optional.empty();
    }

    /** The unit named before the title, where none of these people holds an office of it. */
    private @Nullable String otherUnit(String text, int at, List<PersonId> people) {
        String named = unitNames.stream().filter(unit -> text.startsWith(unit, at - unit.length())).findFirst()
                .orElse(null);
        List<Appointment> offices = held(people).stream().filter(one -> one.unitId() != null).toList();
        return named == null || offices.isEmpty() || offices.stream().flatMap(this::units).anyMatch(named::equals)
                ? null
                : named;
    }

    private Spot wrong(String text, int from, String title, List<PersonId> people) {
        List<Appointment> held = held(people);
        String name = directory.name(people.getFirst());
        if (held.isEmpty()) {
            return new Spot(from, from + title.length(), Fault.POST, TEXTS.format("proof.noPost", name), null);
        }
        Appointment first = held.getFirst();
        boolean unitStands = units(first).anyMatch(unit -> text.startsWith(unit, from - unit.length()));
        String right = unitStands ? bare(first, first.title()) : first.title();
        String all =
                held.stream().map(Appointment::title).distinct().collect(Collectors.joining(TEXTS.get("proof.posts")));
        return new Spot(from, from + title.length(), Fault.POST, TEXTS.format("proof.post", name, all), right);
    }

    private List<Appointment> held(List<PersonId> people) {
        return people.stream().flatMap(id -> directory.appointments(id, day).stream()).toList();
    }

    /** A deputy district head is no district head, but an executive deputy is a deputy. */
    private boolean holds(List<PersonId> people, String title) {
        return held(people).stream().flatMap(held -> parts(held).stream()).anyMatch(own -> own.endsWith(title)
                && !own.substring(0, own.length() - title.length()).endsWith(TEXTS.get("proof.vice")));
    }

    private static List<String> parts(Appointment held) {
        return List.of(COMPOUND.split(held.title()));
    }

    /** The title without its unit: of 区发改局局长 remains 局长. */
    private String bare(Appointment held, String title) {
        return units(held).filter(title::startsWith).filter(unit -> unit.length() < title.length()).findFirst()
                .map(unit -> title.substring(unit.length())).orElse(title);
    }

    private Stream<String> units(Appointment held) {
        return Stream.ofNullable(held.unitId()).flatMap(unit -> directory.unitName(unit, day).stream())
                .flatMap((UnitName unit) -> Stream.of(unit.name(), unit.shortName()));
    }

    private @Nullable String titleBefore(String text, int at) {
        return titles.stream().filter(title -> text.startsWith(title, at - title.length())).findFirst().orElse(null);
    }

    private @Nullable String titleAfter(String text, int end) {
        return titles.stream().filter(title -> text.startsWith(title, end)).findFirst().orElse(null);
    }

    private void misspelt(String text, String name, boolean[] taken, List<Spot> spots) {
        for (int at = 0; at + name.length() <= text.length(); at++) {
            int end = at + name.length();
            String words = text.substring(at, end);
            if (oneDiffers(words, name) && !taken[at] && !taken[end - 1] && !known.containsKey(words)
                    && words.chars().allMatch(sign -> Signs.isHan((char) sign))
                    && isName(text, at, end, words.charAt(0) == name.charAt(0), directory.named(name))) {
                spots.add(new Spot(at, end, Fault.NAME, TEXTS.format("proof.name", name), name));
            }
        }
    }

    /** Beside a post that he holds; a longer name with its right surname also where nothing else belongs to it. */
    private boolean isName(String text, int from, int to, boolean surname, List<PersonId> people) {
        String before = titleBefore(text, from);
        String after = titleAfter(text, to);
        boolean titled = (before != null && holds(people, before)) || (after != null && holds(people, after));
        return titled || (surname && to - from > SHORT && LEFT.matcher(text.substring(0, from)).find()
                && RIGHT.matcher(text.substring(to)).find());
    }

    private static boolean oneDiffers(String words, String name) {
        int differing = 0;
        for (int i = 0; i < name.length(); i++) {
            differing += words.charAt(i) == name.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }
}
