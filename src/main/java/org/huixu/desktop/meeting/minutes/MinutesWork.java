package org.huixu.desktop.meeting.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.Redraft;
import org.huixu.application.proofreading.Proofreader;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/** The text of one meeting's minutes with what looks on while it is written: page, remarks, search, sections anew. */
final class MinutesWork implements BlockList.Watcher {

    private static final Texts TEXTS = Texts.of(MinutesWork.class);
    /** After so long without typing the text is read over. */
    private static final Duration RESTED = Duration.millis(300);

    private final Workbench bench;
    private final MinutesId minutes;
    private final MinutesHead head;
    private final BlockList blocks;
    private final RemarkPanel remarks;
    private final LivePreview preview;
    private final FindBar find;
    private final SaidLine unwritten = new SaidLine();
    private final BorderPane node = new BorderPane();
    private final Background.Lane lane;
    private final PauseTransition rest = new PauseTransition(RESTED);
    private @Nullable MeetingDossier dossier;
    private @Nullable MeetingFacts facts;

    MinutesWork(Workbench bench, MinutesId minutes, MinutesHead head, MinutesSide side) {
        this.bench = bench;
        this.minutes = minutes;
        this.head = head;
        this.lane = bench.background().lane();
        blocks = new BlockList(bench, this);
        preview = new LivePreview(bench, blocks, head::pages);
        remarks = new RemarkPanel(bench, minutes, blocks, found -> {
            head.remarks(found.size());
            side.count(found.size());
        });
        find = new FindBar(blocks, this::backToText);
        VBox top = new VBox(unwritten, find.node());
        top.getStyleClass().add("minutes-top");
        node.setTop(top);
        node.setCenter(blocks.node());
        side.put(MinutesSide.Leaf.PAGE, preview.node());
        side.put(MinutesSide.Leaf.REMARKS, remarks.node());
        rest.setOnFinished(_ -> remarks.read());
    }

    Node node() {
        return node;
    }

    BlockList blocks() {
        return blocks;
    }

    RemarkPanel remarks() {
        return remarks;
    }

    FindBar find() {
        return find;
    }

    void show(MeetingDossier read, MeetingFacts now, MinutesFacts text) {
        dossier = read;
        facts = now;
        blocks.show(text);
        List<String> unwrittenTitles = missing().stream().map(this::title).toList();
        head.show(now, text, unwrittenTitles);
        say(text.minutes().state().editable() ? unwrittenTitles : List.of());
        MeetingId meeting = now.meeting().id();
        lane.run(TEXTS.get("minutes.page.reading"),
                _ -> new Read(bench.workplace().minutesPapers().present(meeting), new Proofreader(now)), this::read);
    }

    private void say(List<String> titles) {
        if (titles.isEmpty()) {
            unwritten.quiet();
        } else {
            unwritten.say("warn", TEXTS.format("minutes.unwritten", Integer.toString(titles.size()),
                    titles.getFirst()), new Notices.Way(TEXTS.get("minutes.unwritten.write"), () -> write(0)));
        }
    }

    /** What is worked out from the facts. */
    private record Read(MinutesPaper paper, Proofreader reader) {
    }

    private void read(Read now) {
        preview.around(now.paper());
        remarks.by(now.reader());
    }

    @Override
    public void written() {
        head.characters(blocks.inOrder().stream().mapToInt(one -> (int) one.text().codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)).count()).sum());
        preview.written();
        find.written();
        rest.playFromStart();
    }

    @Override
    public void at(BlockEditor editor) {
        preview.at(editor);
    }

    /** Drafts the section anew in which one writes. */
    void redraft() {
        Optional<ItemId> item = blocks.current().map(BlockEditor::block).map(MinutesBlock::itemId);
        if (item.isPresent()) {
            redraft(item.get());
        } else {
            bench.notices().warn(TEXTS.get("minutes.redraft.noSection"));
        }
    }

    /** Writes a section that is missing. */
    void write(int which) {
        redraft(missing().get(which));
    }

    private void redraft(ItemId item) {
        MeetingDossier read = dossier;
        MeetingFacts now = facts;
        if (read != null && now != null) {
            blocks.settle(() -> new RedraftSheet(bench, Objects.requireNonNull(facts),
                    read.shelf().listing().held().entries(item), minutes, item).show());
        }
    }

    private List<ItemId> missing() {
        return facts == null ? List.of() : Redraft.missing(facts);
    }

    private String title(ItemId item) {
        return facts == null ? "" : facts.agenda().item(item).map(ItemFacts::item).map(one -> one.matter().title())
                .orElse("");
    }

    private void backToText() {
        if (blocks.editable()) {
            blocks.current().ifPresent(BlockEditor::refocus);
        } else {
            node.requestFocus();
        }
    }

    void close() {
        rest.stop();
        lane.drop();
        preview.close();
        remarks.close();
        blocks.close();
    }
}
