package org.huixu.desktop.meeting.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.minutes.PublicEditions.Offered;
import org.huixu.application.minutes.PublicEditions.Openness;
import org.huixu.application.minutes.PublicEditions.Section;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;

/** Chooses what goes into the edition for publication (公开版), and shows it. Secret sections cannot be chosen. */
public final class PublicEditionSheet {

    private static final Texts TEXTS = Texts.of(PublicEditionSheet.class);
    private static final double WIDTH = 620;

    private final Workbench bench;
    private final PaperPreview preview;
    private final Meeting meeting;

    /** A section and its tick. */
    private record Ticked(Section section, CheckBox box) {
    }

    public PublicEditionSheet(Workbench bench, PaperPreview preview, Meeting meeting) {
        this.bench = bench;
        this.preview = preview;
        this.meeting = meeting;
    }

    /** Reads the sections and asks. */
    public void show() {
        bench.background().run(TEXTS.get("meeting.file.public.reading"),
                _ -> bench.workplace().publicEditions().offered(meeting.id()), this::show);
    }

    private void show(Offered offered) {
        List<Ticked> ticks = offered.sections().stream().map(PublicEditionSheet::ticked).toList();
        List<Node> lines = new ArrayList<>();
        lines.add(Sheets.paragraph(TEXTS.get("meeting.file.public.intro")));
        ticks.forEach(one -> lines.add(line(one)));
        if (!offered.byHand().isEmpty()) {
            lines.add(Sheets.paragraph(TEXTS.format("meeting.file.public.byHand",
                    String.join("、", offered.byHand()))));
        }
        if (ticks.stream().allMatch(one -> one.box().isDisabled())) {
            lines.add(Sheets.paragraph(TEXTS.get("meeting.file.public.none")));
        }
        VBox content = new VBox();
        content.getChildren().setAll(lines);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("meeting.file.public.sheet"), content).width(WIDTH);
        ticks.stream().map(Ticked::box).filter(box -> !box.isDisabled()).findFirst().ifPresent(sheet::focusOn);
        sheet.cancel(TEXTS.get("meeting.file.cancel"));
        Button make = sheet.confirm(TEXTS.get("meeting.file.public.make"), () -> {
            Set<Integer> chosen = ticks.stream().filter(one -> one.box().isSelected())
                    .map(one -> one.section().number()).collect(Collectors.toSet());
            sheet.close();
            preview(chosen);
        });
        make.disableProperty().bind(nothing(ticks));
        bench.sheets().show(sheet);
    }

    private static ObservableValue<Boolean> nothing(List<Ticked> ticks) {
        Observable[] boxes = ticks.stream().map(one -> one.box().selectedProperty()).toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> ticks.stream().noneMatch(one -> one.box().isSelected()), boxes);
    }

    private static Ticked ticked(Section section) {
        CheckBox box = new CheckBox(TEXTS.format("meeting.file.public.section",
                Integer.toString(section.number()), section.title()));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(section.proposed());
        box.setDisable(section.openness() == Openness.SECRET);
        return new Ticked(section, box);
    }

    /** Why a section is not proposed stands below it. */
    private static Node line(Ticked one) {
        String why = switch (one.section().openness()) {
            case OPEN -> "";
            case PERSONNEL -> TEXTS.get("meeting.file.public.personnel");
            case SECRET -> TEXTS.get("meeting.file.public.secret");
        };
        if (why.isEmpty()) {
            return one.box();
        }
        Label label = new Label(why);
        label.getStyleClass().add("faint");
        return new VBox(one.box(), label);
    }

    private void preview(Set<Integer> chosen) {
        String name = TEXTS.get("meeting.file.public");
        Supplier<MinutesPaper> paper = () -> bench.workplace().publicEditions().paper(meeting.id(), chosen);
        preview.showListing(PaperTitle.of(name, meeting),
                TEXTS.format("meeting.file.paper.name", PaperTitle.file(meeting), name),
                out -> bench.workplace().sheets().write(paper.get(), out), OtherForm.word(bench, paper));
    }
}
