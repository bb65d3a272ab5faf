package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huixu.PdfWords;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.records.DatabaseStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Minutes in a folder on the disk: numbers drawn at once, text and paper changed behind the program's back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class MinutesInAFolderTest {

    private static final int PAGES = 30;

    private Path place;
    private DataFolder folder;
    private District district;
    private Course course;

    @BeforeAll
    void open(@TempDir Path temporary) {
        place = temporary;
        folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC()).create(place.resolve("周村区 数据"),
                SecrecyLevel.OPEN);
        district = new District(_ -> new DatabaseStore(folder.transactions()), folder.attachments());
        course = new Course(district);
    }

    @AfterAll
    void close() {
        folder.close();
    }

    @Test
    void twoSecretariesWhoSendAtOnceGetTwoNumbersWithoutAGap() throws InterruptedException, ExecutionException {
        MinutesId one = course.reviewed(course.held());
        MinutesId other = course.reviewed(course.held());
        List<Integer> serials = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<Future<NumberAllocation>> sent = desks.invokeAll(List.of(
                    () -> course.workplace.signing().sendToSign(one).value(),
                    () -> course.workplace.signing().sendToSign(other).value()));
            for (Future<NumberAllocation> number : sent) {
                serials.add(number.get().serial());
            }
        }
        assertThat(Math.abs(serials.getFirst() - serials.getLast())).isEqualTo(1);
    }

    @Test
    void n5TextChangedInTheDatabaseAfterTheSignatureIsFoundAndNotIssued() {
        MeetingId meeting = course.held();
        MinutesId minutes = signed(meeting);
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        folder.transactions().write(handle -> handle.execute("UPDATE minutes_block SET text = ? WHERE id = ?",
                "偷偷改过的文字", block.id().value()));

        assertThat(course.found(meeting).toString()).contains("N5");
        assertThat(District.problems(course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。")))
                .containsExactly("problem.minutes.altered");
    }

    @Test
    void anIssuedPaperDamagedOnTheDiskIsReportedWhenItIsOpened() throws IOException {
        MeetingId meeting = course.held();
        Minutes issued = course.workplace.signing().issue(signed(meeting), LocalDate.of(2026, 6, 15), "分送：各部门。")
                .value();
        course.workplace.minutesPapers().write(meeting, OutputStream.nullOutputStream());
        String stored = district.get(Attachment.class, issued.issue().paperId()).content().storageName();
        Path file;
        try (Stream<Path> files = Files.walk(place)) {
            file = files.filter(one -> one.getFileName().toString().startsWith(stored)).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        file.toFile().setWritable(true);
        Files.write(file, bytes);

        assertThatThrownBy(
                () -> course.workplace.minutesPapers().write(meeting, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(FolderException.class,
                        said -> assertThat(said.fault()).isEqualTo(FolderFault.ATTACHMENT_DAMAGED));
    }

    @Test
    void minutesOfThirtyPagesAreIssuedWithEveryWord() throws IOException {
        MeetingId meeting = course.held();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();
        IntStream.rangeClosed(1, PAGES).forEach(part -> {
            course.append(minutes, BlockLevel.HEADING2, "（" + part + "）第" + part + "部分");
            course.append(minutes, BlockLevel.BODY, ("会议指出，第" + part
                    + "部分各项工作要统筹推进、压实责任，确保年度目标任务按期完成；会议强调，要加强调度督查，及时研究解决存在的问题。").repeat(9));
        });
        course.review(minutes);
        course.workplace.signing().sendToSign(minutes).value();
        sign(minutes);
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。").value();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.minutesPapers().write(meeting, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(PAGES - 2);
        }
        String words = PdfWords.of(out.toByteArray());
        assertThat(IntStream.rangeClosed(1, PAGES)).allMatch(part -> words.contains("（" + part + "）第" + part + "部分"));
        assertThat(course.found(meeting)).isEmpty();
    }

    private MinutesId signed(MeetingId meeting) {
        MinutesId minutes = course.reviewed(meeting);
        course.workplace.signing().sendToSign(minutes).value();
        sign(minutes);
        return minutes;
    }

    private void sign(MinutesId minutes) {
        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();
    }
}
