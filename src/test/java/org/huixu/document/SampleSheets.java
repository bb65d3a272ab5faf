package org.huixu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.FormPaper.Field;
import org.huixu.application.document.FormPaper.Fields;
import org.huixu.application.document.FormPaper.Signature;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;

/** Tables and sheets of a made-up meeting. */
public final class SampleSheets {
    private SampleSheets() {
    }

    /** A table of decisions: number, decision, unit, date. */
    public static Table decisions(int rows) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            texts.add(List.of(Integer.toString(i),
                    "原则同意《周村区2026年重点项目建设实施方案》，由区发展和改革局根据会议意见修改完善后印发实施。".repeat(i % 3 == 0 ? 2 : 1),
                    i % 2 == 0 ? "区财政局" : "区发展和改革局\n区司法局（配合）", "2026年3月31日"));
        }
        return new Table(List.of(new Column("序号", 1, Alignment.CENTRE), new Column("议定事项", 6, Alignment.LEFT),
                new Column("责任单位", 3, Alignment.CENTRE), new Column("完成时限", 2.8, Alignment.CENTRE)), texts);
    }

    /** The summary of agenda items. */
    public static SheetPaper items(int rows, Orientation orientation) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            texts.add(List.of(Integer.toString(i), "关于审议《周村区城市更新专项规划（2026—2030年）》的议题", "区住房和城乡建设局", "张喆",
                    i % 2 == 0 ? "区财政局、区司法局、市自然资源和规划局周村分局" : "区财政局", "已会签，无不同意见"));
        }
        Table table = new Table(List.of(new Column("序号", 1.3, Alignment.CENTRE), new Column("议题名称", 5, Alignment.LEFT),
                new Column("提报单位", 2.6, Alignment.CENTRE), new Column("分管领导", 2.2, Alignment.CENTRE),
                new Column("会签单位", 3, Alignment.LEFT), new Column("会签情况", 2.2, Alignment.CENTRE)), texts);
        return new SheetPaper("区政府常务会议议题汇总表", Optional.of("第12次常务会议　2026年1月5日"), table,
                List.of("注：本表由区政府办公室根据各单位提报的《议题审批表》汇总，经综合平衡后报区长审定。"), orientation,
                SampleMinutes.properties("区政府常务会议议题汇总表"));
    }

    /** The approval sheet of an agenda item. */
    public static FormPaper approval() {
        return new FormPaper("区政府会议议题审批表", Optional.of("2026-常务-12"),
                List.of(new Fields(List.of(new Field("议题名称", "关于审议《周村区城市更新专项规划（2026—2030年）》的议题", 1)), 14),
                        new Fields(List.of(new Field("提报单位", "区住房和城乡建设局", 1.2), new Field("汇报人", "孙𫖯", 1)), 10),
                        new Fields(List.of(new Field("主要内容", "一是明确更新范围和时序；二是提出资金平衡方案；三是落实责任分工。", 1)), 40),
                        new Signature("会签单位意见", "区财政局：同意。\n区司法局：合法性审查通过。", "", 35),
                        new Signature("分管领导意见", "", "", 30), new Signature("办公室主任意见", "", "", 30),
                        new Signature("区长意见", "", "", 35)),
                List.of("注：本表一式两份，一份随议题材料报区政府办公室，一份由提报单位留存。"), SampleMinutes.properties("区政府会议议题审批表"));
    }
}
