package org.huixu.desktop.meeting.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.SecretCopyId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.people.PersonId;

/** Asks for what is recorded of numbered copies. */
final class CopySheets {

    private static final Texts TEXTS = Texts.of(CopySheets.class);
    private static final double WIDTH = 560;

    private final Workbench bench;

    CopySheets(Workbench bench) {
        this.bench = bench;
    }

    /** A secret item has a paper whose file is not kept here. */
    void name(List<ItemFacts> items) {
        ComboBox<ItemFacts> item = choice(items, one -> one.item().matter().title());
        TextField title = new TextField();
        title.setPromptText(TEXTS.get("material.copy.title.prompt"));
        Form form = new Form().row("item", TEXTS.get("material.copy.item"), item)
                .row("title", TEXTS.get("material.paper.title"), title).note(TEXTS.get("material.copy.name.note"));
        Sheet sheet = sheet(TEXTS.get("material.copy.naming"), form);
        sheet.confirm(TEXTS.get("material.record"), () -> {
            String words = title.getText();
            ItemFacts chosen = item.getValue();
            bench.acts().deed(TEXTS.get("material.copy.naming"),
                    () -> bench.workplace().secretCopies().namePaper(chosen.item().id(), words)).in(form)
                    .said(TEXTS.get("material.copy.named")).then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet.focusOn(title));
    }

    /** Everybody who gets the papers of an item, or one person, is handed a copy of each. */
    void handOut(MeetingFacts facts, List<ItemFacts> items) {
        ComboBox<ItemFacts> item = choice(items.stream().filter(one -> !one.papers().isEmpty()).toList(),
                one -> one.item().matter().title());
        PersonField only = new PersonField();
        MomentField at = new MomentField(bench::time, bench.time().local());
        Form form = new Form().row("item", TEXTS.get("material.copy.item"), item)
                .row("person", TEXTS.get("material.copy.only"), only)
                .row("handedAt", TEXTS.get("material.copy.handedAt"), at).note(TEXTS.get("material.copy.handOut.note"));
        Sheet sheet = sheet(TEXTS.get("material.copy.handingOut"), form);
        sheet.confirm(TEXTS.get("material.record"), () -> {
            Optional<List<PersonId>> people = people(facts, item.getValue(), only);
            List<MaterialId> papers = item.getValue().papers().stream().map(one -> one.material().id()).toList();
            if (people.isEmpty()) {
                form.complain(List.of(new Form.Complaint("person", TEXTS.get("material.copy.noPerson"))));
                return;
            }
            read(form, at, "handedAt", moment -> bench.acts()
                    .deed(TEXTS.get("material.copy.handingOut"),
                            () -> bench.workplace().secretCopies().handOut(facts.meeting().id(),
                                    papers, people.get(), moment))
                    .under(facts.meeting().id()).in(form).then(handed -> {
                        sheet.close();
                        bench.notices().done(
                                TEXTS.format("material.copy.handed", Integer.toString(handed.size())));
                    }).go());
        });
        bench.sheets().show(sheet);
        bench.background().run(TEXTS.get("material.copy.people"), _ -> bench.workplace().lists().people(facts.day()),
                (List<PersonRow> rows) -> only.offer(rows));
    }

    /** These copies came back. */
    void takeBack(MeetingFacts facts, List<SecretCopyId> copies) {
        MomentField at = new MomentField(bench::time, bench.time().local());
        Form form = new Form().row("returnedAt", TEXTS.get("material.copy.returnedAt"), at)
                .note(TEXTS.format("material.copy.back.note", Integer.toString(copies.size())));
        Sheet sheet = sheet(TEXTS.get("material.copy.takingBack"), form);
        sheet.confirm(TEXTS.get("material.record"), () -> read(form, at, "returnedAt", moment -> bench.acts()
                .deed(TEXTS.get("material.copy.takingBack"),
                        () -> bench.workplace().secretCopies().takeBack(copies, moment))
                .under(facts.meeting().id()).in(form)
                .said(TEXTS.format("material.copy.cameBack", Integer.toString(copies.size())))
                .then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet);
    }

    /** These were written down by mistake. */
    void remove(MeetingFacts facts, List<SecretCopyId> copies) {
        bench.acts().deed(TEXTS.get("material.copy.removing"),
                () -> bench.workplace().secretCopies().remove(copies)).under(facts.meeting().id())
                .said(TEXTS.format("material.copy.removed", Integer.toString(copies.size()))).go();
    }

    /** The one in the field, or everybody who gets the paper; empty when the field names nobody. */
    private static Optional<List<PersonId>> people(MeetingFacts facts, ItemFacts item, PersonField only) {
        PersonId one = only.personId();
        if (one != null) {
            return Optional.of(List.of(one));
        }
        return only.unreadable()
                ? Optional.empty()
                : Optional.of(Handouts.of(facts).due(item.item().id()).stream().map(Recipient::personId).toList());
    }

    private static void read(Form form, MomentField field, String name, Consumer<Instant> then) {
        Optional<Instant> at = field.moment();
        form.complain(at.isPresent() ? List.of() : List.of(new Form.Complaint(name, TEXTS.get("material.noTime"))));
        at.ifPresent(then);
    }

    private static <T> ComboBox<T> choice(List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        box.getSelectionModel().selectFirst();
        return box;
    }

    private static Sheet sheet(String title, Form form) {
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("material.cancel"));
        return sheet;
    }
}
