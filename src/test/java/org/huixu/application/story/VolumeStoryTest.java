package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huixu.application.archive.Handover;
import org.huixu.application.archive.Volume;
import org.huixu.application.archive.VolumeCheck.Report;
import org.huixu.application.archive.VolumeCheck;
import org.huixu.application.archive.VolumePapers;
import org.huixu.application.archive.Volumes;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Progress;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.screen.PdfCounter;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.fixture.SmallDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting becomes one volume (一会一卷) that opens without the program and can be held to its own checksums. */
class VolumeStoryTest {

    private static final String INDEX = "卷内目录.pdf";
    private static final String SUMS = "校验值.txt";

    private static final Course KEPT = new Course();
    private static final String SHEET = "06 会议纪要/015 纪要签发单（签字件）.txt";

    @TempDir
    private static Path kept;
    private static MeetingId archived = new MeetingId("00000000-0000-7000-8000-000000000000");
    private static Volume volume = new Volume(archived, new Volume.Label("", "", Course.DAY, "", ""), List.of(),
            List.of());

    @TempDir
    private Path place;

    @BeforeAll
    static void archive() {
        archived = ArchivedMeeting.archived(KEPT, kept);
        volume = volumes(KEPT).plan(archived, Progress.UNWATCHED);
        volumes(KEPT).write(volume, kept.resolve("卷"), false, Progress.UNWATCHED);
        volumes(KEPT).write(volume, kept.resolve("卷.zip"), false, Progress.UNWATCHED);
    }

    private static Volumes volumes(Course course) {
        return course.workplace.volumes(false);
    }

    @Test
    void everythingOfAMeetingLiesInItsVolumeUnderReadableNames() throws Exception {
        Path folder = kept.resolve("卷");

        assertThat(ArchivedMeeting.names(folder)).containsExactly(
                "01 会议通知和议程/001 会议通知、邀请函.pdf", "01 会议通知和议程/002 回执汇总表.pdf",
                "01 会议通知和议程/003 议题汇总表.pdf", "01 会议通知和议程/004 会议议程.pdf", "01 会议通知和议程/005 主持人议程单.pdf",
                "02 议题一 环卫一体化方案／试行/006 方案（第1版，征求意见稿）.txt",
                "02 议题一 环卫一体化方案／试行/007 方案（第2版，定稿）.txt",
                "02 议题一 环卫一体化方案／试行/008 议题审批表.pdf",
                "03 材料送达和征求意见/009 材料送达回收登记表.pdf", "03 材料送达和征求意见/010 首轮意见汇总.pdf",
                "04 签到和请假/011 到会登记表.pdf",
                "05 会议记录/012 会议记录.pdf",
                "06 会议纪要/013 会议纪要（〔2026〕1号）.pdf", "06 会议纪要/014 纪要签发单.pdf",
                SHEET, "06 会议纪要/016 印发分送登记表.pdf", "06 会议纪要/017 〔2026〕1号更正1.pdf",
                "07 决定事项/018 决定事项清单.pdf", "07 决定事项/019 议定事项通知.pdf",
                "08 合规检查/020 合规检查表.pdf", INDEX, SUMS);
        assertThat(Files.readString(folder.resolve(SHEET))).isEqualTo("方案正文 签发单.txt");
        for (String name : ArchivedMeeting.names(folder)) {
            if (name.endsWith(".pdf")) {
                assertThat(ArchiveForm.faults(Files.readAllBytes(folder.resolve(name)))).as(name).isEmpty();
            }
        }
    }

    @Test
    void issuedPapersAreThereByteForByte() throws Exception {
        ByteArrayOutputStream minutes = new ByteArrayOutputStream();
        KEPT.workplace.minutesPapers().write(archived, minutes);
        ByteArrayOutputStream correction = new ByteArrayOutputStream();
        KEPT.workplace.correctionPapers().write(KEPT.district.all(Correction.class).getFirst().id(), correction);

        assertThat(Files.readAllBytes(kept.resolve("卷/06 会议纪要/013 会议纪要（〔2026〕1号）.pdf")))
                .isEqualTo(minutes.toByteArray());
        assertThat(Files.readAllBytes(kept.resolve("卷/06 会议纪要/017 〔2026〕1号更正1.pdf")))
                .isEqualTo(correction.toByteArray());
    }

    @Test
    void theIndexNamesEveryDocumentWithItsPagesAndSaysWhatThereIsNot() throws Exception {
        assertThat(ArchivedMeeting.index("volume-index", kept.resolve("卷"))).contains("卷内目录", "卷号：2026-常务-1", "保管期限：永久",
                "13会议纪要（〔2026〕1号）2026年6月15日2印发件", "15纪要签发单（签字件）2026年6月15日扫描件", "16印发分送登记表2026年6月15日1签收原件存纸质卷", "请假汇总表无",
                "签字原件存纸质卷", "本卷共20件、33页；另有3件不计页数。",
                "不全之处：缺议题一的签批件扫描件；缺〔2026〕1号更正1（签字件）。");
    }

    @Test
    void whoCameWhenIsWrittenDown() throws Exception {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        Files.copy(kept.resolve("卷/04 签到和请假/011 到会登记表.pdf"), list);

        assertThat(PaperReading.read("presences", list)).contains("到会登记表", "安国栋", "区长", "14:20", "到会12人",
                "开会时应到组成人员8人，实到8人");
    }

    @Test
    void theChecksumsAreThoseThatSha256sumReads() throws Exception {
        Path folder = kept.resolve("卷");
        String text = Files.readString(folder.resolve(SUMS), StandardCharsets.UTF_8);
        Map<String, String> sums = text.lines().map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(one -> one[1], one -> one[0]));

        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(
                ArchivedMeeting.names(folder).stream().filter(one -> !one.equals(SUMS)).toList());
        for (Map.Entry<String, String> one : sums.entrySet()) {
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(folder.resolve(one.getKey()))))).as(one.getKey())
                    .isEqualTo(one.getValue());
        }
    }

    @Test
    void aZipFileHoldsTheSameAndTheSameVolumeGivesTheSameBytes() throws Exception {
        Path folder = kept.resolve("卷");
        Path again = place.resolve("又.zip");
        volumes(KEPT).write(volume, again, false, Progress.UNWATCHED);

        assertThat(Files.mismatch(kept.resolve("卷.zip"), again)).isEqualTo(-1);
        Map<String, byte[]> files = unzipped(again);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(
                ArchivedMeeting.names(folder).stream().map(one -> "2026-常务-1 常务会议/" + one).toList());
        for (String name : ArchivedMeeting.names(folder)) {
            assertThat(files.get("2026-常务-1 常务会议/" + name)).isEqualTo(Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(check(again).whole()).isTrue();
        assertThat(check(folder).sentences()).containsExactly("《卷》完好：21个文件都与校验值一致。");
    }

    @Test
    void oneByteIsEnoughAndEveryFileIsNamed() throws Exception {
        Path folder = copy();
        Path minutes = folder.resolve("06 会议纪要/013 会议纪要（〔2026〕1号）.pdf");
        byte[] bytes = Files.readAllBytes(minutes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(minutes, bytes);
        Files.delete(folder.resolve("05 会议记录/012 会议记录.pdf"));
        Files.writeString(folder.resolve("05 会议记录/便条.txt"), "后来放的");

        Report report = check(folder);

        assertThat(report.whole()).isFalse();
        assertThat(report.sentences()).containsExactly("《卷》与校验值不一致：未变19个，改动1个，缺失1个，多出1个。",
                "改动：06 会议纪要/013 会议纪要（〔2026〕1号）.pdf", "缺失：05 会议记录/012 会议记录.pdf", "多出：05 会议记录/便条.txt");
    }

    @Test
    void aByteChangedInAZipFileIsFoundAsWell() throws Exception {
        byte[] bytes = Files.readAllBytes(kept.resolve("卷.zip"));
        bytes[bytes.length / 3] ^= 1;

        assertThat(check(Files.write(place.resolve("卷.zip"), bytes)).changed()).hasSize(1);
    }

    @Test
    void whatIsNoVolumeIsRefusedWithASentence() throws Exception {
        Path empty = Files.createDirectory(place.resolve("空"));
        assertRefused(empty, "《空》不是卷宗：里面没有“校验值.txt”。");
        assertRefused(place.resolve("没有"), "找不到《没有》。");
        assertRefused(Files.writeString(place.resolve("坏.zip"), "PK这不是压缩包"), "《坏.zip》不是 ZIP 压缩包，或者已经损坏，打不开。");
        assertRefused(zipped("外.zip", "../外面.txt"), "《外.zip》里有指向卷宗之外的路径“../外面.txt”，没有打开。");
        assertRefused(zipped("盘.zip", "C:\\外面.txt"), "《盘.zip》里有指向卷宗之外的路径“C:\\外面.txt”，没有打开。");
        Files.writeString(empty.resolve(SUMS), "0".repeat(64) + "  ../../etc/passwd\n");
        assertRefused(empty, "《空》里有指向卷宗之外的路径“../../etc/passwd”，没有打开。");
        Files.writeString(empty.resolve(SUMS), "不是校验值\n");
        assertRefused(empty, "《空》的“校验值.txt”第1行不是校验值，无法核对。");
        byte[] bytes = Files.readAllBytes(kept.resolve("卷.zip"));
        assertRefused(Files.write(place.resolve("断.zip"), Arrays.copyOf(bytes, bytes.length - 100)),
                "《断.zip》不是 ZIP 压缩包，或者已经损坏，打不开。");
    }

    @Test
    void aDamagedFileIsNamedInsteadOfBeingTakenIn() {
        AttachmentStore broken = new AttachmentStore() {
            @Override
            public StoredAttachment put(Path source, SecrecyLevel level) {
                return KEPT.workplace.attachments().put(source, level);
            }

            @Override
            public StoredAttachment put(InputStream source, SecrecyLevel level) {
                return KEPT.workplace.attachments().put(source, level);
            }

            @Override
            public InputStream open(StoredAttachment attachment) {
                return KEPT.workplace.attachments().open(attachment);
            }

            @Override
            public void verify(StoredAttachment attachment) {
                if (attachment.size() == "方案正文 签发单.txt".getBytes(StandardCharsets.UTF_8).length) {
                    throw new FolderException(FolderFault.ATTACHMENT_DAMAGED, attachment.storageName());
                }
            }
        };
        Volume damaged = new Volumes(KEPT.workplace.store(), KEPT.workplace.supplies(),
                new Volumes.Means(broken, new PdfCounter(),
                        new VolumePapers(new PdfPapers(new FontLibrary(FontSettings.bundledOnly())),
                                KEPT.workplace.sheets(), KEPT.workplace.outgoing(), KEPT.workplace.minutesPapers())),
                false).plan(archived, Progress.UNWATCHED);

        assertThat(damaged.missing()).contains("纪要签发单（签字件）的文件已损坏，未收入");
        assertThat(damaged.documents()).hasSize(19);
    }

    @Test
    void nothingHalfIsLeftWhenItIsStopped() throws Exception {
        for (String name : List.of("卷", "卷.zip")) {
            int[] steps = new int[1];
            assertThatThrownBy(() -> volumes(KEPT).write(volume, place.resolve(name), false, (_, _) -> {
                steps[0]++;
                if (steps[0] > 5) {
                    throw new CancellationException();
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(here()).isEmpty();
        }
    }

    @Test
    void nothingHalfIsLeftOnAFullOrClosedDisk() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(place.resolve("盘"), 1)) {
            for (String name : List.of("卷", "卷.zip")) {
                assertThatThrownBy(() -> volumes(KEPT).write(volume, disk.place().resolve(name), false,
                        Progress.UNWATCHED)).isInstanceOfSatisfying(FolderException.class,
                                one -> assertThat(one.fault()).isEqualTo(FolderFault.DISK_FULL));
                assertThat(disk.place()).isEmptyDirectory();
            }
            disk.makeReadOnly();
            for (String name : List.of("卷", "卷.zip")) {
                assertThatThrownBy(() -> volumes(KEPT).write(volume, disk.place().resolve(name), false,
                        Progress.UNWATCHED)).isInstanceOfSatisfying(FolderException.class,
                                one -> assertThat(one.fault()).isIn(FolderFault.NOT_WRITABLE, FolderFault.DISK_FULL));
            }
        }
    }

    @Test
    void aVolumeIsReplacedOnlyOnDemandAndNothingElseWithIt() throws Exception {
        Path folder = copy();
        assertNotReplaced(folder, false);

        volumes(KEPT).write(volume, folder, true, Progress.UNWATCHED);
        assertThat(here()).containsExactly("卷");
        assertThat(check(folder).whole()).isTrue();

        Files.writeString(folder.resolve("我的笔记.txt"), "不要删");
        assertNotReplaced(folder, true);
        assertThat(folder.resolve("我的笔记.txt")).exists();

        Path other = Files.createDirectory(place.resolve("照片"));
        Files.writeString(other.resolve("一.jpg"), "照片");
        assertNotReplaced(other, true);
        assertThat(other.resolve("一.jpg")).exists();
    }

    @Test
    void theListForTheHandoverHasALineForEachMeetingHeldInTheYear() throws Exception {
        Handover list = volumes(KEPT).handover(2026, Progress.UNWATCHED);

        assertThat(list.lines()).singleElement().satisfies(one -> {
            assertThat(one.label().code()).isEqualTo("2026-常务-1");
            assertThat(one.label().minutesNumber()).isEqualTo("〔2026〕1号");
            assertThat(one.documents()).isEqualTo(20);
            assertThat(one.pages()).as("as on the index").isEqualTo(33);
            assertThat(one.missing()).containsExactly("缺议题一的签批件扫描件", "缺〔2026〕1号更正1（签字件）");
        });
        assertThat(volumes(KEPT).handover(2025, Progress.UNWATCHED).lines()).isEmpty();
        assertThat(PaperReading.written(KEPT, "handover", list.paper())).contains("2026年会议档案移交清单", "共1卷、20件",
                "移交人：", "永久", "缺议题一的签批件扫描件");
    }

    private static void assertNotReplaced(Path there, boolean force) {
        assertThatThrownBy(() -> volumes(KEPT).write(volume, there, force, Progress.UNWATCHED))
                .isInstanceOf(Impossible.class);
    }

    /** The volume in a folder that a test may change. */
    private Path copy() throws IOException {
        Path folder = place.resolve("卷");
        for (String name : ArchivedMeeting.names(kept.resolve("卷"))) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.copy(kept.resolve("卷").resolve(name), file);
        }
        return folder;
    }

    private static Report check(Path volume) {
        return VolumeCheck.of(volume, Progress.UNWATCHED);
    }

    private static void assertRefused(Path volume, String sentence) {
        assertThatThrownBy(() -> check(volume)).isInstanceOf(RefusedFile.class).hasMessage(sentence);
    }

    private List<String> here() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        }
    }

    private Path zipped(String name, String entry) throws IOException {
        Path zip = place.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
            out.closeEntry();
        }
        return zip;
    }

    private static Map<String, byte[]> unzipped(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(zip); ZipInputStream packed = new ZipInputStream(in)) {
            ZipEntry entry = packed.getNextEntry();
            while (entry != null) {
                files.put(entry.getName(), packed.readAllBytes());
                entry = packed.getNextEntry();
            }
        }
        return files;
    }
}
