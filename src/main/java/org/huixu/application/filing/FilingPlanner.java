package org.huixu.application.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.agenda.ItemDesk.Heard;
import org.huixu.application.filing.FilingForm.Paper;
import org.huixu.application.filing.FilingForm.Row;
import org.huixu.application.filing.FilingPlan.Effect;
import org.huixu.application.filing.FilingPlan.Line;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Filing;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Likeness;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/** Finds for each row of a form whether it is a new item or one that is known. Used for one form only. */
final class FilingPlanner {

    private static final Texts TEXTS = Texts.of(FilingPlanner.class);
    /** Titles this much alike, in per cent, may well mean the same item. */
    private static final int ALIKE = 70;
    /** Titles less alike than this, in per cent, do not mean the same item though the form's number says so. */
    private static final int UNLIKE = 30;

    private final Reader reader;
    private final FilingForm form;
    private final Surroundings around;
    private final FilingPapers papers;
    private final FilingWishes wishes;
    private final boolean secretAllowed;
    private final List<Item> live;
    private final Map<ItemId, Integer> taken = new HashMap<>();

    /** A row with all that is needed to write it. */
    record Planned(Row row, Line line, @Nullable Item item, Proposed proposed, List<FilingPapers.Planned> papers) {
    }

    /** What the item is to be like, as far as it is found in the directory; void for a row that cannot come in. */
    record Proposed(@Nullable UnitId unit, @Nullable PersonId reporter, Item.Flags flags, Heard heard) {
    }

    /**
     * @param live items that may still be changed
     * @param secretAllowed whether secret items may be kept on this machine
     */
    FilingPlanner(Reader reader, FilingForm form, List<Paper> papers, Surroundings around, List<Item> live,
            boolean secretAllowed) {
        this.reader = reader;
        this.form = form;
        this.around = around;
        this.papers = new FilingPapers(reader, papers);
        this.wishes = new FilingWishes(reader, around);
        this.live = live;
        this.secretAllowed = secretAllowed;
    }

    List<Planned> plan() {
        return form.rows().stream().map(this::plan).toList();
    }

    private Planned plan(Row row) {
        LocalDate today = around.time().today();
        Optional<UnitId> unit = around.directory().unitNamed(row.source().unit(), today);
        if (unit.isEmpty()) {
            return conflict(row, null, TEXTS.format("filing.conflict.unit", row.source().unit()));
        }
        if (row.flags().secret() && !secretAllowed) {
            return conflict(row, null, TEXTS.get("filing.conflict.secret"));
        }
        List<String> missing = papers.missing(row.papers());
        if (!missing.isEmpty()) {
            return conflict(row, null, TEXTS.format("filing.conflict.paper", String.join("、", missing)));
        }
        List<String> details = new ArrayList<>();
        Item known = known(row, unit.get(), details);
        if (known != null) {
            Integer earlier = taken.putIfAbsent(known.id(), row.line());
            if (earlier != null) {
                return conflict(row, known, TEXTS.format("filing.conflict.same", earlier.toString(),
                        known.proposal().code()));
            }
        }
        PersonId reporter = reporter(row.source().reporter(), details).orElse(
                known == null ? null : known.proposal().reporterId());
        Proposed proposed = new Proposed(unit.get(), reporter, wishes.flags(row, known),
                wishes.heard(row, known, details));
        if (known == null) {
            twice(row).ifPresent(details::add);
            return added(row, proposed, details);
        }
        return changed(row, known, proposed, details);
    }

    private Planned conflict(Row row, @Nullable Item item, String reason) {
        return new Planned(row, new Line(row.line(), Effect.CONFLICT,
                row.matter().title(), List.of(reason), List.of()), item,
                new Proposed(null, null, row.flags(), Heard.OPEN), List.of());
    }

    /** The item that the row is about: by the number of the form, or by unit and title; null for a new one. */
    private @Nullable Item known(Row row, UnitId unit, List<String> details) {
        List<Filing> filed = reader.list(Filing.class, Filter.eq("formNumber", form.number()),
                Filter.eq("formRow", row.formRow()));
        for (Filing one : filed.reversed()) {
            Item item = reader.get(Item.class, one.itemId());
            int alike = likeness(item, row);
            if (alike >= UNLIKE && (item.state().live() || alike == 100)) {
                return item;
            }
            details.add(TEXTS.format("filing.note.number", item.proposal().code(), item.matter().title()));
            break;
        }
        for (Item item : live) {
            if (item.proposal().unitId().equals(unit) && likeness(item, row) == 100) {
                return item;
            }
        }
        live.stream().filter(item -> likeness(item, row) >= ALIKE).findFirst()
                .ifPresent(item -> details.add(TEXTS.format("filing.note.alike", item.proposal().code(),
                        item.matter().title(),
                        around.directory().shortName(item.proposal().unitId(), around.time().today()))));
        return null;
    }

    /** Whether an earlier row of the form is of the same unit and title. */
    private Optional<String> twice(Row row) {
        return form.rows().stream().takeWhile(earlier -> !earlier.equals(row))
                .filter(earlier -> earlier.source().unit().equals(row.source().unit())
                        && earlier.matter().title().equals(row.matter().title()))
                .findFirst().map(earlier -> TEXTS.format("filing.note.twice", Integer.toString(earlier.line())));
    }

    private static int likeness(Item item, Row row) {
        return Likeness.ofTexts(List.of(item.matter().title()), List.of(row.matter().title()));
    }

    private Optional<PersonId> reporter(@Nullable PersonName name, List<String> details) {
        if (name == null) {
            return Optional.empty();
        }
        List<PersonId> named = around.directory().named(name.name());
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        details.add(named.isEmpty()
                ? TEXTS.format("filing.note.reporter", name.label())
                : TEXTS.format("filing.note.reporters", name.label()));
        return Optional.empty();
    }

    private Planned added(Row row, Proposed proposed, List<String> details) {
        List<FilingPapers.Planned> files = papers.plan(row.papers(), null);
        return new Planned(row, new Line(row.line(), Effect.ADD, row.matter().title(), details,
                FilingPapers.lines(files)), null, proposed, files);
    }

    private Planned changed(Row row, Item known, Proposed proposed, List<String> details) {
        List<FilingPapers.Planned> files = papers.plan(row.papers(), known.id());
        List<String> changes = changes(row, known, proposed);
        boolean anything = !changes.isEmpty()
                || files.stream().anyMatch(file -> file.line().effect() != FilingPlan.PaperEffect.SAME);
        if (anything && !known.state().live()) {
            return conflict(row, known, TEXTS.format("filing.conflict.closed", known.proposal().code()));
        }
        if (!changes.isEmpty() && known.state() instanceof ItemState.Scheduled
                && !row.source().target().equals(known.proposal().target())) {
            return conflict(row, known, TEXTS.format("filing.conflict.target", known.proposal().code()));
        }
        List<String> said = new ArrayList<>(changes);
        if (!changes.isEmpty() && decided(known.state())) {
            said.add(TEXTS.get("filing.note.decided"));
        }
        said.addAll(details);
        return new Planned(row, new Line(row.line(), anything ? Effect.CHANGE : Effect.SAME,
                row.matter().title(), said, FilingPapers.lines(files)), known, proposed, files);
    }

    /** Whether leaders have already spoken on the item as it was. */
    private static boolean decided(ItemState state) {
        return switch (state) {
            case ItemState.Approved _,ItemState.Scheduled _ -> true;
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _,ItemState.Returned _,ItemState.Postponed _,ItemState.Discussed _,ItemState.Withdrawn _ ->
                    false;
        };
    }

    private List<String> changes(Row row, Item item, Proposed proposed) {
        List<String> changes = new ArrayList<>();
        LocalDate today = around.time().today();
        Item.Proposal was = item.proposal();
        Item.Matter matter = row.matter();
        difference(changes, TEXTS.get("filing.field.title"), item.matter().title(), matter.title());
        difference(changes, TEXTS.get("filing.field.unit"), around.directory().shortName(was.unitId(), today),
                shortName(proposed.unit(), today));
        difference(changes, TEXTS.get("filing.field.reporter"), name(was.reporterId()), name(proposed.reporter()));
        difference(changes, TEXTS.get("filing.field.target"), type(was.target()),
                type(row.source().target()));
        difference(changes, TEXTS.get("filing.field.task"), task(was.target(), item.matter()),
                task(row.source().target(), matter));
        difference(changes, TEXTS.get("filing.field.summary"), item.matter().summary(), matter.summary());
        difference(changes, TEXTS.get("filing.field.decision"), item.matter().decisionSought(),
                matter.decisionSought());
        changes.addAll(wishes.changes(item, proposed.flags(), proposed.heard()));
        return changes;
    }

    private @Nullable String shortName(@Nullable UnitId unit, LocalDate today) {
        return unit == null ? null : around.directory().shortName(unit, today);
    }

    static void difference(List<String> changes, String field, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            changes.add(was == null || was.isEmpty()
                    ? TEXTS.format("filing.change.filled", field, String.valueOf(is))
                    : is == null || is.isEmpty()
                            ? TEXTS.format("filing.change.emptied", field, was)
                    : TEXTS.format("filing.change", field, was, is));
        }
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : around.directory().name(person);
    }

    private String type(MeetingTypeKey key) {
        return around.regulation().type(key).map(one -> one.naming().name()).orElse(key.value());
    }

    private String task(MeetingTypeKey key, Item.Matter matter) {
        return around.regulation().type(key).flatMap(one -> one.task(matter.task())).map(one -> one.name())
                .orElse(matter.task().value());
    }

    /** Names of the papers that no row speaks of. */
    List<String> unused() {
        return papers.names().stream().filter(name -> !form.named().contains(name)).toList();
    }
}
