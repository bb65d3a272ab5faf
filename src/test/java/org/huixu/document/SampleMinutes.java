package org.huixu.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.Imprint;
import org.huixu.application.document.Imprint.Distribution;
import org.huixu.application.document.Markings;
import org.huixu.application.document.Masthead;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.MinutesText.Part;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.PrintSettings;
import org.huixu.application.document.PrintSettings.LinePitch;
import org.huixu.application.document.Roll;
import org.huixu.application.document.Roll.Attendee;
import org.huixu.application.document.Roll.Group;

/** Minutes of a made-up meeting, to be varied by tests. */
public record SampleMinutes(String mark, Markings markings, List<Part> parts, List<String> attachments, Roll roll,
        Imprint imprint, PrintSettings settings) {

    private static final String DECISION = "会议指出，今年以来，全区上下认真落实区委、区政府决策部署，坚持“项目为王、实干为先”，"
            + "完成固定资产投资86.7亿元、同比增长12.3%，新开工亿元以上项目24个；但部分镇办（开发区）推进不平衡，"
            + "个别部门存在等靠思想。会议强调，要把“放管服”改革、营商环境优化和重大项目建设结合起来，一项一项抓落实。";

    public static SampleMinutes standard() {
        return new SampleMinutes("周村区人民政府常务会议纪要", Markings.none(), paragraphs(6), List.of(), usualRoll(),
                new Imprint(List.of(new Distribution("分送", "区长、副区长，区政府党组成员，区委办公室，区人大常委会办公室，区政协办公室，区人武部，"
                        + "区法院，区检察院，各镇人民政府、街道办事处，区政府各部门")), "周村区人民政府办公室",
                        Optional.of(LocalDate.of(2026, 1, 6)), OptionalInt.of(50)),
                new PrintSettings(LinePitch.STRICT, false, false));
    }

    /** Headings of all levels and a number of paragraphs. */
    public static List<Part> paragraphs(int count) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Block(Level.BODY, "2026年1月5日，区长王镕主持召开区政府第12次常务会议。纪要如下："));
        for (int i = 0; i < count; i++) {
            switch (i % 4) {
                case 0 -> parts.add(new Block(Level.HEADING1, "一、关于审议《周村区2026年重点项目建设实施方案》的议题"));
                case 1 -> parts.add(new Block(Level.HEADING2, "（一）提高思想认识"));
                case 2 -> parts.add(new Block(Level.HEADING3, "1.明确任务分工。", DECISION));
                default -> parts.add(new Block(Level.HEADING4, "（1）建立工作台账。", DECISION));
            }
            parts.add(new Block(Level.BODY, DECISION));
        }
        return parts;
    }

    public static Roll usualRoll() {
        return new Roll(Optional.of(new Attendee("王镕")), Optional.of(new Attendee("赵頔")),
                List.of(new Group("出席", names("王镕", "李堃", "张喆", "陈犇", "欧阳建国", "孙𫖯", "周明远", "吴涛")),
                        new Group("请假", names("郑小平（出差）")),
                        new Group("列席",
                                List.of(new Attendee("刘伟", Optional.of("区发展和改革局")),
                                        new Attendee("黄志强", Optional.of("区财政局")),
                                        new Attendee("买买提·艾力", Optional.of("区工业和信息化局")),
                                        new Attendee("林娜", Optional.of("区司法局"))))));
    }

    public static List<Attendee> names(String... names) {
        return List.of(names).stream().map(Attendee::new).toList();
    }

    public static List<Attendee> names(int count) {
        List<String> pool = List.of("王建华", "李明", "张志远", "欧阳建国", "陈静", "刘大伟");
        return IntStream.range(0, count).mapToObj(i -> new Attendee(pool.get(i % pool.size()))).toList();
    }

    public SampleMinutes withMark(String other) {
        return new SampleMinutes(other, markings, parts, attachments, roll, imprint, settings);
    }

    public SampleMinutes withMarkings(Markings other) {
        return new SampleMinutes(mark, other, parts, attachments, roll, imprint, settings);
    }

    public SampleMinutes withParts(List<? extends Part> other) {
        return new SampleMinutes(mark, markings, List.copyOf(other), attachments, roll, imprint, settings);
    }

    public SampleMinutes withBody(String... texts) {
        return withParts(List.of(texts).stream().map(text -> new Block(Level.BODY, text)).toList());
    }

    public SampleMinutes withAttachments(String... names) {
        return new SampleMinutes(mark, markings, parts, List.of(names), roll, imprint, settings);
    }

    public SampleMinutes withRoll(Roll other) {
        return new SampleMinutes(mark, markings, parts, attachments, other, imprint, settings);
    }

    public SampleMinutes withoutRoll() {
        return withRoll(new Roll(Optional.empty(), Optional.empty(), Collections.emptyList()));
    }

    public SampleMinutes withoutCopies() {
        Imprint other = new Imprint(imprint.distribution(), imprint.office(), imprint.printed(), OptionalInt.empty());
        return new SampleMinutes(mark, markings, parts, attachments, roll, other, settings);
    }

    public SampleMinutes withSettings(LinePitch pitch, boolean imprintOnEvenPage) {
        return new SampleMinutes(mark, markings, parts, attachments, roll, imprint,
                new PrintSettings(pitch, imprintOnEvenPage, settings.draft()));
    }

    public MinutesPaper issued() {
        return paper(Optional.of("〔2026〕12号"), Optional.of(LocalDate.of(2026, 1, 5)), imprint, false);
    }

    public MinutesPaper draft() {
        Imprint undated = new Imprint(imprint.distribution(), imprint.office(), Optional.empty(), imprint.copies());
        return paper(Optional.empty(), Optional.empty(), undated, true);
    }

    private MinutesPaper paper(Optional<String> number, Optional<LocalDate> date, Imprint foot, boolean draft) {
        return new MinutesPaper(new Masthead(mark, number, "周村区人民政府办公室", date, markings),
                new MinutesText(parts, attachments), roll, foot,
                new PrintSettings(settings.pitch(), settings.imprintOnEvenPage(), draft), properties(mark));
    }

    public static PaperProperties properties(String title) {
        return new PaperProperties(title, "第12次常务会议", "周村区人民政府办公室", List.of("常务会议", "纪要"),
                OffsetDateTime.parse("2026-01-05T15:04:05+08:00"));
    }
}
