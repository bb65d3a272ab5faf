package org.huixu.application.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** One item of the sample from its first paper to the head's approval. */
final class ItemScript {

    private static final Texts TEXTS = Texts.of(ItemScript.class);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int PDF_EVERY = 5;
    private static final int SUBMISSION = 21;

    private final Story story;
    private final Paperwork paperwork;
    private final MeetingPlan plan;
    private final int number;
    private final int department;
    private final String title;
    private final boolean own;
    private final PreparationScript preparation;
    private final int shift;
    private final List<MaterialId> materials = new ArrayList<>();
    private @Nullable ItemId id;

    /** @param number place on the agenda, from 0; the first of an executive meeting is the office's own */
    ItemScript(Story story, Paperwork paperwork, MeetingPlan plan, int number, Words words) {
        this.story = story;
        this.paperwork = paperwork;
        this.plan = plan;
        this.number = number;
        this.department = (plan.firstTopic() + number) % SampleOffice.DEPARTMENTS;
        this.preparation = new PreparationScript(story, plan, number);
        this.shift = preparation.shift();
        this.own = number == 0 && plan.is("executive");
        this.title = own
                ? TEXTS.format("sample.convey", Integer.toString(plan.day().getYear()),
                        Integer.toString(plan.day().getMonthValue()), Integer.toString(plan.day().getDayOfMonth()))
                : words.topic(plan.day().getYear(), plan.firstTopic() + number);
    }

    ItemId id() {
        return Objects.requireNonNull(id);
    }

    String title() {
        return title;
    }

    int number() {
        return number;
    }

    boolean own() {
        return own;
    }

    UnitId unit() {
        return own ? story.directory().officeUnit() : story.directory().department(department).id();
    }

    /** The deputy in whose charge the department is on the day of the meeting. */
    PersonId deputy() {
        return story.directory().inCharge(department, plan.day());
    }

    private boolean secret() {
        return plan.has(Plant.M4_COPY_OUT) && number == 1;
    }

    /** The head of the unit, who is called in for the item. */
    PersonId reporter() {
        return own ? story.directory().director() : story.directory().department(department).head();
    }

    private LocalDate before(int days) {
        return plan.day().minusDays(days >= SUBMISSION ? days + shift : days);
    }

    void tell() {
        story.at(before(28), LocalTime.of(9, number), this::draft);
        if (!secret()) {
            story.at(before(27), LocalTime.of(10, number), this::paper);
        }
        if (plan.is("thematic")) {
            return;
        }
        new CountersignScript(story, plan, this, department).tell();
        boolean form = !own && !plan.is("plenary");
        if (form) {
            step(27, 11, "seal");
            step(25, 11, plan.has(Plant.A8_WRONG_ORDER) && number == 1 ? "head-consent" : "deputy-consent");
            step(23, 11, plan.is("party-group") ? "secretary-consent"
                    : plan.has(Plant.A8_WRONG_ORDER) && number == 1 ? "deputy-consent" : "head-consent");
        }
        if (!own) {
            step(22, 14, "put-forward");
        }
        story.at(before(SUBMISSION), LocalTime.of(15, number), this::submit);
        story.at(before(19), LocalTime.of(15, number), this::balance);
        step(18, 16, "approval");
    }

    private void step(int days, int hour, String step) {
        story.at(before(days), LocalTime.of(hour, number), () -> take(step));
    }

    private void balance() {
        boolean own = plan.has(Plant.A3_OWN_AUTHORITY) && number == 1;
        Item.Balance answers = new Item.Balance(own ? Answer.YES : Answer.NO, Answer.YES);
        if (plan.has(Plant.A2_NOT_BALANCED) && number == 1) {
            story.workplace().items().balance(id(), answers).value();
            return;
        }
        story.workplace().items().takeStep(id(), new StepKey("balance"),
                story.form(actor("balance"), TEXTS.get("sample.agree")), answers).value();
    }

    private void draft() {
        ItemDesk.Source source = new ItemDesk.Source(own ? Origin.OFFICE : Origin.UNIT, unit(), reporter(),
                plan.type());
        String unitName = own ? TEXTS.get("sample.officeUnit") : story.directory().department(department).name();
        Item.Matter matter = new Item.Matter(title, TEXTS.format("sample.summary", unitName, title),
                TEXTS.get("sample.decisionSought"), new TaskKey(task()));
        id = story.workplace().items().draft(source, matter, preparation.flags()).value();
        preparation.record(id, unit(), title);
    }

    private String task() {
        return switch (plan.type().value()) {
            case "plenary" -> "deploy";
            case "party-group" -> number == 0 ? "convey" : "team";
            case "executive" -> own ? "convey" : "other";
            case "heads-office" -> "daily";
            default -> "portfolio";
        };
    }

    private void take(String step) {
        story.workplace().items().takeStep(id(), new StepKey(step),
                story.form(actor(step), TEXTS.get("sample.agree"))).value();
    }

    private PersonId actor(String step) {
        LocalDate today = story.today();
        return switch (step) {
            case "seal" -> reporter();
            case "deputy-consent", "put-forward" -> story.directory().inCharge(department, today);
            case "balance" -> story.directory().director();
            case "secretary-consent" -> story.directory().head();
            default -> plan.is("party-group") ? story.directory().head() : story.directory().headOn(today);
        };
    }

    private void submit() {
        story.insist(SubjectId.of(id()), () -> story.workplace().items().takeStep(id(), new StepKey("submission"),
                story.form(story.directory().clerk(), null)));
    }

    private void paper() {
        String paperTitle = TEXTS.format("sample.paperTitle", title);
        byte[] docx = paperwork.words().docx(paperTitle,
                List.of(TEXTS.format("sample.summary", story.directory().department(department).name(), title),
                        TEXTS.get("sample.body"), TEXTS.get("sample.decisionSought")));
        keep(paperTitle, ".docx", DOCX, docx);
        if ((plan.firstTopic() + number) % PDF_EVERY == 0) {
            String sheetTitle = TEXTS.format("sample.sheetTitle", title);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            paperwork.papers().write(paperwork.sheet(sheetTitle, plan.day()), pdf);
            keep(sheetTitle, ".pdf", "application/pdf", pdf.toByteArray());
        }
    }

    /** A new version of the paper, after the opinions of the first delivery. */
    void revise() {
        String paperTitle = TEXTS.format("sample.paperTitle", title);
        byte[] docx = paperwork.words().docx(paperTitle,
                List.of(TEXTS.get("sample.decisionSought"), TEXTS.get("sample.remarks")));
        inFile(docx, file -> story.workplace().materials().addVersion(materials.getFirst(),
                named(file, paperTitle + ".docx", DOCX), received(MaterialStage.FINAL)).value());
    }

    /** Its papers that are final as they were sent for opinions. */
    List<MaterialId> unchanged(boolean revised) {
        return revised ? materials.subList(1, materials.size()) : materials;
    }

    private MaterialVersion.Receipt received(MaterialStage stage) {
        return new MaterialVersion.Receipt(stage, 1, story.now(),
                story.directory().department(department).name(), null);
    }

    private void keep(String name, String ending, String mediaType, byte[] bytes) {
        materials.add(inFile(bytes, file -> story.workplace().materials().addPaper(id(), name,
                named(file, name + ending, mediaType), received(MaterialStage.OPINIONS)).value()));
    }

    private static NewFile named(Path file, String name, String mediaType) {
        return new NewFile(file, name, mediaType, SecrecyLevel.OPEN);
    }

    private <R> R inFile(byte[] bytes, Function<Path, R> use) {
        Path file = paperwork.newFile();
        try {
            Files.write(file, bytes);
            R result = use.apply(file);
            Files.delete(file);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
