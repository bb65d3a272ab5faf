package org.huixu.desktop.meeting.minutes;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.PageSetter;
import org.huixu.application.document.SetPage;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.minutes.MinutesBlock;
import org.jspecify.annotations.Nullable;

/** The real pages beside the text, set anew while it is typed: what is typed meanwhile is set together afterwards. */
final class LivePreview {

    private static final Texts TEXTS = Texts.of(LivePreview.class);

    private final Workbench bench;
    private final BlockList list;
    private final IntConsumer counted;
    private final PageSetter setter;
    private final LivePage page = new LivePage();
    private final Label place = new Label();
    private final VBox node;
    private final Map<String, String> faces = new HashMap<>();
    private @Nullable MinutesPaper paper;
    private List<BlockEditor> parts = List.of();
    private int pages;
    private int shown;
    private boolean setting;
    private boolean again;
    private boolean closed;

    /** Pages, and the names of faces that are new. */
    private record SetAnew(List<SetPage> pages, Map<String, String> faces) {
    }

    /**
     * @param counted hears how many pages there are
     */
    LivePreview(Workbench bench, BlockList list, IntConsumer counted) {
        this.bench = bench;
        this.list = list;
        this.counted = counted;
        this.setter = bench.office().viewing().setter();
        page.setAccessibleText(TEXTS.get("minutes.page"));
        page.onPart(this::clicked);
        page.onPage(now -> {
            shown = now;
            say();
        });
        place.getStyleClass().add("faint");
        place.setMaxWidth(Double.MAX_VALUE);
        place.setAlignment(Pos.CENTER);
        VBox.setVgrow(page, Priority.ALWAYS);
        node = new VBox(page, place);
        node.getStyleClass().add("live-preview");
    }

    Node node() {
        return node;
    }

    /** All of the paper but its words. */
    void around(MinutesPaper now) {
        paper = now;
        written();
    }

    /** The text changed. */
    void written() {
        if (setting) {
            again = true;
        } else {
            set();
        }
    }

    /** One writes there now. */
    void at(BlockEditor editor) {
        page.at(parts.indexOf(editor), editor.selection().getEnd());
    }

    void close() {
        closed = true;
    }

    private void set() {
        MinutesPaper now = paper;
        if (now == null || closed) {
            return;
        }
        setting = true;
        again = false;
        List<BlockEditor> written = list.inOrder().stream().filter(one -> !one.text().isBlank()).toList();
        List<MinutesText.Part> words = new ArrayList<>();
        written.forEach(one -> words.add(MinutesPapers.part(one.level(), one.text())));
        Map<String, String> known = Map.copyOf(faces);
        bench.background().run(TEXTS.get("minutes.page.setting"),
                _ -> anew(now.with(new MinutesText(words, List.of())), known), done -> came(written, done), failure -> {
                    setting = false;
                    bench.background().failures().accept(failure);
                });
    }

    private SetAnew anew(MinutesPaper wanted, Map<String, String> known) {
        List<SetPage> set = setter.set(wanted);
        Map<String, String> fresh = new HashMap<>();
        set.stream().flatMap(one -> one.runs().stream()).map(run -> run.look().face()).distinct()
                .filter(face -> !known.containsKey(face)).forEach(face -> fresh.put(face, load(face)));
        return new SetAnew(set, fresh);
    }

    /** A face that the toolkit cannot draw with is replaced by its usual one; places stay what they are. */
    private String load(String face) {
        Font font = Font.loadFont(new ByteArrayInputStream(setter.face(face)), 1);
        return font == null ? Font.getDefault().getName() : font.getName();
    }

    private void came(List<BlockEditor> written, SetAnew done) {
        setting = false;
        if (closed) {
            return;
        }
        parts = written;
        faces.putAll(done.faces());
        pages = done.pages().size();
        page.show(done.pages(), done.faces());
        list.current().filter(BlockEditor::hasFocus).ifPresent(this::at);
        say();
        counted.accept(pages);
        if (again) {
            set();
        }
    }

    private void say() {
        place.setText(pages == 0
                ? TEXTS.get("minutes.page.setting")
                : TEXTS.format("minutes.page.place", Integer.toString(shown + 1), Integer.toString(pages)));
    }

    private void clicked(int part, int character) {
        if (part < parts.size()) {
            BlockEditor editor = parts.get(part);
            MinutesBlock block = editor.block();
            int at = Math.min(character, editor.text().length());
            if (block == null) {
                editor.select(at, at, true);
            } else {
                list.go(block.id(), at, at, true);
            }
        }
    }
}
