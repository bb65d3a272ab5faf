package org.huixu.application.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.huixu.application.agenda.ItemCodes;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.change.Progress;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.PageCounter;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.filing.FilingFile.Reading;
import org.huixu.application.filing.FilingForm.Paper;
import org.huixu.application.filing.FilingPlan.Effect;
import org.huixu.application.filing.FilingPlan.PaperEffect;
import org.huixu.application.filing.FilingPlanner.Planned;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.material.MaterialDesk;
import org.huixu.application.material.MaterialDesk.Kept;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Filing;
import org.huixu.domain.agenda.FilingId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.Item.Proposal;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion.Receipt;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a department filed: first a plan to look at, then all of it in one act. The same form twice changes
 * nothing the second time; a corrected one changes its items and adds versions to their papers, and doubles nothing.
 */
public final class FilingImport {

    private static final Texts TEXTS = Texts.of(FilingImport.class);

    private final Store store;
    private final Door door;
    private final Door.Supplies supplies;
    private final AttachmentStore attachments;
    private final PageCounter counter;

    public FilingImport(Store store, Door door, Door.Supplies supplies, AttachmentStore attachments,
            PageCounter counter) {
        this.store = store;
        this.door = door;
        this.supplies = supplies;
        this.attachments = attachments;
        this.counter = counter;
    }

    private record Plans(List<Planned> rows, FilingPlan plan) {
    }

    /** A new form to hand out, numbered and with today's units to choose from. */
    public byte[] template(FilingFile file) {
        LocalDate today = supplies.time().today();
        String number = TEXTS.format("filing.number", today.toString().replace("-", ""),
                supplies.ids().next().substring(30).toUpperCase(Locale.ROOT));
        return store.read(reader -> {
            Surroundings around = around(new FactsLoader(reader, supplies.regulations()), today);
            return file.template(number, around.directory().unitNames(today).stream().map(UnitName::shortName).toList(),
                    around.regulation());
        });
    }

    /** The regulation by whose names forms are read today. */
    public Regulation regulation() {
        LocalDate today = supplies.time().today();
        return store.read(reader -> around(new FactsLoader(reader, supplies.regulations()), today).regulation());
    }

    /**
     * What the form would do; nothing is changed.
     *
     * @param level of the folder
     */
    public FilingPlan plan(Reading reading, SecrecyLevel level) {
        return store.read(reader -> plans(reading, level, reader, new FactsLoader(reader, supplies.regulations())))
                .plan();
    }

    /**
     * Does what was agreed, leaving out conflicting rows; not possible when things have moved on since. Papers are
     * stored before the rows that speak of them.
     */
    public Outcome<FilingPlan> apply(Reading reading, FilingPlan agreed, SecrecyLevel level) {
        return apply(reading, agreed, level, Progress.UNWATCHED);
    }

    /** The same, watched; stopped, it leaves nothing that anybody sees. */
    public Outcome<FilingPlan> apply(Reading reading, FilingPlan agreed, SecrecyLevel level, Progress progress) {
        Map<String, Kept> stored = new HashMap<>();
        long steps = agreed.lines().size() * 2L;
        long[] done = {0};
        for (FilingPlan.Line line : agreed.lines()) {
            progress.advanced(done[0]++, steps);
            for (FilingPlan.PaperLine paper : line.papers()) {
                if (paper.effect() != PaperEffect.SAME && !stored.containsKey(paper.name())) {
                    stored.put(paper.name(), store(reading, paper.name(), level));
                }
            }
        }
        return door.perform(Act.reversible("filing.import"), progress, change -> {
            Plans now = plans(reading, level, change.reader(), change.facts());
            if (!now.plan().equals(agreed)) {
                throw new Impossible(Problem.of("problem.filing.moved"));
            }
            now.rows().stream().filter(FilingImport::writes)
                    .forEach(row -> {
                        progress.advanced(done[0]++, steps);
                        write(change, reading.form(), row, stored);
                    });
            return agreed;
        });
    }

    private static boolean writes(Planned row) {
        return row.line().effect() == Effect.ADD || row.line().effect() == Effect.CHANGE;
    }

    private Kept store(Reading reading, String name, SecrecyLevel level) {
        Paper paper = reading.papers().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        try (InputStream content = paper.content().open()) {
            StoredAttachment stored = attachments.put(content, level);
            if (!stored.sha256().equals(paper.sha256())) {
                throw new RefusedFile(TEXTS.format("filing.refused.changed", name));
            }
            return new Kept(NewFile.of(Path.of(name), level), stored, pages(paper));
        } catch (IOException gone) {
            RefusedFile refused = new RefusedFile(TEXTS.format("filing.refused.changed", name));
            refused.initCause(gone);
            throw refused;
        }
    }

    private @Nullable Integer pages(Paper paper) throws IOException {
        try (InputStream content = paper.content().open()) {
            OptionalInt pages = counter.pages(content);
            return pages.isPresent() ? pages.getAsInt() : null;
        }
    }

    private Plans plans(Reading reading, SecrecyLevel level, Reader reader, FactsLoader facts) {
        Surroundings around = around(facts, supplies.time().today());
        FilingPlanner planner = new FilingPlanner(reader, reading.form(), reading.papers(), around,
                live(reader), level.isAbove(SecrecyLevel.INTERNAL));
        List<Planned> rows = planner.plan();
        return new Plans(rows, new FilingPlan(rows.stream().map(Planned::line).toList(), planner.unused()));
    }

    private Surroundings around(FactsLoader facts, LocalDate day) {
        return facts.surroundings(day, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", ChineseText.date(day))));
    }

    /** All items that may still be changed; read by their states, never all that ever were. */
    private List<Item> live(Reader reader) {
        List<ItemState> states = new ArrayList<>(Arrays.asList(new ItemState.Draft(), new ItemState.Submitted(),
                new ItemState.Approved(), new ItemState.Scheduled(), new ItemState.Returned(),
                new ItemState.Postponed()));
        supplies.regulations().all(reader).list().stream().flatMap(one -> one.procedure().routes().stream())
                .map(Route::steps).flatMap(List::stream).map(Step::key).distinct()
                .forEach(step -> states.add(new ItemState.InRoute(step)));
        return reader.list(Item.class, Filter.in("state", states));
    }

    private static void write(Change change, FilingForm form, Planned planned,
            Map<String, Kept> stored) {
        FilingForm.Row row = planned.row();
        Item known = planned.item();
        ItemId id = known == null ? new ItemId(change.newId()) : known.id();
        String code = known == null ? ItemCodes.next(change, change.today().getYear()) : known.proposal().code();
        Proposal proposal = new Proposal(code, known == null ? Origin.UNIT : known.proposal().origin(),
                Objects.requireNonNull(planned.proposed().unit()), planned.proposed().reporter(),
                known == null ? change.today() : known.proposal().begunOn(), row.source().target(),
                known == null ? null : known.proposal().predecessorId());
        Item.Flags flags = planned.proposed().flags();
        ItemDesk.Heard heard = planned.proposed().heard();
        Item.Hearing hearing = new Item.Hearing(heard.plannedMinutes());
        Item item = known == null
                ? change.add(Item.begun(id, proposal, row.matter(), flags).with(hearing))
                : change.change(known.with(row.matter(), flags).with(proposal).with(hearing));
        if (known != null) {
            Observers.follow(change, known, item);
        }
        Observers.set(change, item, heard.observers());
        change.add(new Filing(new FilingId(change.newId()), 0, id, form.number(), row.formRow(), form.fileName(),
                change.now()));
        Receipt receipt = new Receipt(MaterialStage.OPINIONS, null, change.now(),
                change.facts().surroundings(change.today(), change.time()).map(around -> around.directory()
                        .shortName(proposal.unitId(), change.today())).orElse(null),
                null);
        planned.papers().stream().filter(paper -> paper.line().effect() != PaperEffect.SAME)
                .forEach(paper -> write(change, id, paper, Objects.requireNonNull(
                        stored.get(paper.paper().name())), receipt));
    }

    private static void write(Change change, ItemId item, FilingPapers.Planned planned, Kept file, Receipt receipt) {
        Material known = planned.material();
        if (known == null) {
            MaterialDesk.paper(change, item, file.file().bareName(), file, receipt);
        } else {
            MaterialDesk.version(change, known.id(), file, null);
        }
    }
}
