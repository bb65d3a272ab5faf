package org.huixu.desktop.compliance;

import java.time.LocalDate;
import javafx.scene.Node;
import org.huixu.application.list.PreparationLists.DirectPaperLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.DirectPaper;
import org.kordamp.ikonli.feather.Feather;

/** Papers handed straight to leaders (直送文件登记, art. 54): those of a year, and the older ones still out. */
final class DirectPaperRegister {

    private static final Texts TEXTS = Texts.of(DirectPaperRegister.class);

    private final Workbench bench;
    private final Background.Lane lane;
    private final YearBar bar;
    private final Register<DirectPaperLine> papers;

    DirectPaperRegister(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        PreparationSheets sheets = new PreparationSheets(bench);
        this.bar = new YearBar(bench.today().getYear(), this::load);
        papers = new Register<DirectPaperLine>(TEXTS.get("paper.title"), bar, line -> line.paper().id())
                .settled(line -> !line.paper().out())
                .day(TEXTS.get("paper.column.handed"), line -> line.paper().handedOn().toString())
                .column(TEXTS.get("paper.column.title"), 300, line -> line.paper().title())
                .column(TEXTS.get("paper.column.unit"), 150, DirectPaperLine::unit)
                .column(TEXTS.get("paper.column.person"), 90, DirectPaperLine::person)
                .day(TEXTS.get("paper.column.returned"), line -> returned(line.paper()))
                .column(TEXTS.get("paper.column.ground"), 200, DirectPaperLine::ground)
                .column(TEXTS.get("paper.column.item"), 220, DirectPaperLine::item)
                .empty(new Blank(Feather.MAIL, TEXTS.get("paper.empty"), TEXTS.get("paper.empty.text"))
                        .way(TEXTS.get("paper.add"), () -> sheets.paper(null)))
                .add(TEXTS.get("paper.add"), () -> sheets.paper(null))
                .with(TEXTS.get("paper.returned"), line -> line.paper().out(),
                        line -> sheets.returned(line.paper()))
                .keys(line -> sheets.paper(line.paper()), line -> remove(line.paper()))
                .exported(bench);
    }

    Node node() {
        return papers;
    }

    /** Reads the papers of the year shown. */
    void load() {
        int year = bar.year();
        lane.run(TEXTS.get("register.reading"), _ -> bench.workplace().preparation().directPapers(year),
                papers::show);
    }

    void close() {
        lane.drop();
    }

    private static String returned(DirectPaper paper) {
        LocalDate day = paper.returnedOn();
        return day != null ? day.toString() : paper.out() ? TEXTS.get("paper.out") : "";
    }

    private void remove(DirectPaper paper) {
        bench.acts().deed(TEXTS.get("paper.remove"),
                () -> bench.workplace().directPapers().remove(paper.id(), paper.version()))
                .said(TEXTS.format("paper.removed", paper.title())).go();
    }
}
