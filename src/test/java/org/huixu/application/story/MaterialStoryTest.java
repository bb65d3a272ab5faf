package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.huixu.PdfWords;
import org.huixu.application.change.Act;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.packet.PacketJob;
import org.huixu.application.packet.PacketPlan;
import org.huixu.application.packet.Packets;
import org.huixu.application.packet.Scope;
import org.huixu.application.store.HistoryQuery;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.office.LibreOffice;
import org.huixu.document.pdf.PdfBinder;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Holdings;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion.Receipt;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a department's first paper to the copy on the table: versions, who holds them, and the packets of the leaders. */
class MaterialStoryTest {

    private static final PdfBinder BINDER = new PdfBinder(new FontLibrary(FontSettings.bundledOnly()));
    private static final Watch QUIET = new Watch() {
        @Override
        public void done(int steps, int of) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final Course course = new Course();
    private final District district = course.district;

    @TempDir
    Path folder;

    private MeetingFacts facts(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
    }

    private List<MaterialVersion> versions(MaterialId paper) {
        return district.all(MaterialVersion.class).stream().filter(one -> one.materialId().equals(paper)).toList();
    }

    private static String why(Outcome<?> outcome) {
        return outcome instanceof Outcome.NotPossible<?> not
                ? ProblemTexts.sentence(not.problems().getFirst())
                : outcome.toString();
    }

    private NewFile pdf(String name, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            Path file = folder.resolve(name);
            document.save(file.toFile());
            return NewFile.of(file, SecrecyLevel.OPEN);
        }
    }

    @Test
    void aPaperComesAsADraftGoesOutForOpinionsAndIsFinalAndItsPagesAreCounted() throws IOException {
        ItemId item = course.draft("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", pdf("a.pdf", 4)).value();
        course.workplace.materials().addVersion(paper, pdf("b.pdf", 5), "按协调意见修改").value();
        course.workplace.materials().settle(List.of(paper), MaterialStage.FINAL).value();

        assertThat(versions(paper)).extracting(one -> one.receipt().stage()).containsExactly(MaterialStage.DRAFT,
                MaterialStage.OPINIONS, MaterialStage.FINAL);
        assertThat(versions(paper)).extracting(one -> one.receipt().pages()).containsExactly(4, 5, 5);
        assertThat(versions(paper).get(2).attachmentId()).isEqualTo(versions(paper).get(1).attachmentId());
        assertThat(why(course.workplace.materials().settle(List.of(paper), MaterialStage.FINAL)))
                .isEqualTo("所选材料都已是这一稿，或者还没有文件。");
    }

    @Test
    void aVersionThatReachedSomebodyIsNotTakenBackAndOneThatReachedNobodyIs() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", pdf("a.pdf", 1)).value();
        MeetingId meeting = course.called(item);
        course.deliver(meeting, 1, "2026-06-04T15:00");
        long first = serial("material.add");

        assertThat(why(course.workplace.door().undo(first)))
                .isEqualTo("材料“方案”第 1 版已经送到参会人员手中，不能再撤销；如有错误，请加新版本。");
        district.at("2026-06-05T09:00");
        course.workplace.materials().addVersion(paper, pdf("b.pdf", 1), "").value();
        course.workplace.door().undo(serial("material.version")).value();
        assertThat(versions(paper)).hasSize(1);
    }

    private long serial(String act) {
        return course.workplace.store()
                .read(reader -> reader.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 100))).stream()
                .filter(one -> one.act().equals(act)).mapToLong(one -> one.serial()).max().orElseThrow();
    }

    @Test
    void whoHoldsWhichVersionIsToldByTheLastDeliveryAndWhatComesAfterTheOpeningIsALateEntry() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", pdf("a.pdf", 1)).value();
        MeetingId meeting = course.opened(item);
        Receipt early = new Receipt(MaterialStage.FINAL, null, district.at("2026-06-10T14:20"), "区发改局", null);
        district.at("2026-06-10T14:40");
        course.workplace.materials().addVersion(paper, pdf("late.pdf", 2), early).value();
        course.passed(meeting, item);
        district.at("2026-06-11T09:00");
        course.workplace.materials().addVersion(paper, pdf("later.pdf", 3), "会后补交").value();

        MeetingFacts facts = facts(meeting);
        Holdings holdings = new Holdings(facts);
        ItemFacts discussed = facts.agenda().items().getFirst();
        ItemFacts.Paper shown = discussed.papers().getFirst();
        assertThat(shown.versions()).extracting(holdings::late).containsExactly(false, true, true);
        assertThat(shown.versions().get(1).recordedLate()).isTrue();
        assertThat(shown.versions()).extracting(one -> holdings.holders(discussed, shown, one).size())
                .containsExactly(District.MEMBERS.size() + District.OBSERVERS.size(), 0, 0);
        assertThat(holdings.tooEarly(1)).isEmpty();
        assertThat(holdings.tooEarly(2)).singleElement().isEqualTo(shown);
    }

    @Test
    void aPacketHoldsTheNewestVersionsAndNamesWhatCannotBeBoundBeforeItIsMade() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", pdf("a.pdf", 1)).value();
        course.workplace.materials().addPaper(item, "说明", course.file(folder, "说明.txt")).value();
        course.workplace.materials().addVersion(paper, pdf("b.pdf", 3), "").value();
        MeetingId meeting = course.called(item);
        PersonId head = district.person(District.HEAD);

        Packets packets = packets(new LibreOffice(List.of(), Duration.ofSeconds(1)), false);
        PacketPlan plan = packets.plan(meeting, List.of(head), Scope.ALL).getFirst();
        List<Path> temporary = new ArrayList<>();
        try (PacketJob job = packets.job()) {
            assertThat(job.prepare(List.of(plan), QUIET))
                    .containsExactly("议题一　说明.txt：不是 PDF，本机没有可以转换它的办公软件");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(job.bind(plan, out, QUIET).pages()).isEqualTo(1 + 1 + 1 + 3 + 1);
            String text = text(out);
            assertThat(text).contains("周村区人民政府常务会议", District.HEAD, "定稿第2版",
                    "原文件（说明.txt）不是PDF，本机没有可以转换它的办公软件，请另取。");
            try (var left = Files.list(folder)) {
                left.filter(one -> one.getFileName().toString().startsWith("packet-")).forEach(temporary::add);
            }
            assertThat(temporary).isNotEmpty();
        }
        assertThat(temporary).noneMatch(Files::exists);
    }

    @Test
    void twoPeopleOfOneNameGetPacketsOfTheirOwn() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        PersonId head = district.person(District.HEAD);
        PersonId deputy = district.person(District.DEPUTY);
        course.workplace.door().perform(Act.reversible("test.alter"), change -> {
            Person named = change.get(Person.class, deputy);
            return change.change(named.withName(District.HEAD, named.pinyin(), named.initials()));
        }).value();

        assertThat(packets(new LibreOffice(List.of(), Duration.ofSeconds(1)), false)
                .plan(meeting, List.of(head, deputy), Scope.ALL)).extracting(PacketPlan::fileName)
                .containsExactly("会议材料 2026-常务-1 " + District.HEAD + ".pdf",
                        "会议材料 2026-常务-1 " + District.HEAD + "-2.pdf");
    }

    @Test
    void aSecretItemGoesIntoThePacketOnlyOnAMachineThatMayHoldItAndOnlyWithANumberedCopy() throws IOException {
        ItemId item = course.approvedItem("保密工作");
        Item known = district.all(Item.class).getFirst();
        course.workplace.items().edit(item, known.version(), known.matter(),
                new Item.Flags(false, false, false, false, true, false)).value();
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", pdf("a.pdf", 2)).value();
        MeetingId meeting = course.called(item);
        PersonId head = district.person(District.HEAD);

        assertThat(bound(meeting, head, true)).contains("涉密，无份号").doesNotContain("第5页");
        course.workplace.secretCopies().handOut(meeting, List.of(paper), List.of(head),
                district.at("2026-06-04T15:00")).value();
        assertThat(bound(meeting, head, false)).contains("涉密，另发1号");
        assertThat(bound(meeting, head, true)).contains("000001", "份号1", "第5页");
    }

    private String bound(MeetingId meeting, PersonId person, boolean mayHoldSecrets) throws IOException {
        Packets packets = packets(new LibreOffice(List.of(), Duration.ofSeconds(1)), mayHoldSecrets);
        PacketPlan plan = packets.plan(meeting, List.of(person), Scope.ALL).getFirst();
        try (PacketJob job = packets.job()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            job.bind(plan, out, QUIET);
            return text(out);
        }
    }

    @Test
    void anOfficeProgramRendersWhatHasNoPagesAndOneThatHangsOrFailsIsNamed() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.materials().addPaper(item, "说明", course.file(folder, "说明.docx")).value();
        MeetingId meeting = course.called(item);
        Path ready = pdf("ready.pdf", 2).source();

        assertThat(hitches(meeting, "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; cp '" + ready
                + "' \"$out/x.pdf\"")).isEmpty();
        assertThat(hitches(meeting,
                "grep -q 仿宋_GB2312 \"$FONTCONFIG_FILE\" && test -s fonts/FandolFang-Regular.otf || exit 4; "
                        + "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; cp '" + ready
                        + "' \"$out/x.pdf\""))
                .as("Chinese faces are lent").isEmpty();
        assertThat(hitches(meeting, "exit 3")).containsExactly("议题一　说明.docx：转换成 PDF 没有成功");
        assertThat(hitches(meeting, "sleep 60")).containsExactly("议题一　说明.docx：转换成 PDF 用时太久，已停止");
    }

    private List<String> hitches(MeetingId meeting, String script) throws IOException {
        Path program = folder.resolve("soffice");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Packets packets = packets(new LibreOffice(List.of(folder), Duration.ofSeconds(2)), false);
        List<PacketPlan> plans = packets.plan(meeting, List.of(district.person(District.HEAD)), Scope.ALL);
        try (PacketJob job = packets.job()) {
            return job.prepare(plans, QUIET);
        }
    }

    private Packets packets(LibreOffice program, boolean mayHoldSecrets) {
        return new Packets(course.workplace.store(), course.workplace.supplies(), course.workplace.attachments(),
                new Packets.Workshop(new PacketJob.Bindery(BINDER, program), ending -> {
                    try {
                        return Files.createTempFile(folder, "packet-", ending);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }, mayHoldSecrets));
    }

    private static String text(ByteArrayOutputStream out) throws IOException {
        return PdfWords.of(out.toByteArray());
    }
}
