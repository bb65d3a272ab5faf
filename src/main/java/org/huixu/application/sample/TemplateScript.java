package org.huixu.application.sample;

import java.util.Arrays;
import java.util.Map;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemTemplate;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.TaskKey;
import org.jspecify.annotations.Nullable;

/** Templates of the items that come again and again in the sample office. */
final class TemplateScript {

    private static final Texts TEXTS = Texts.of(TemplateScript.class);
    private static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");
    private static final Item.Flags SEVERAL = new Item.Flags(false, false, true, false, false, true);
    private static final Item.Flags NORMATIVE = new Item.Flags(false, true, false, false, false, true);

    private final Workplace workplace;
    private final SampleDirectory directory;

    TemplateScript(Workplace workplace, SampleDirectory directory) {
        this.workplace = workplace;
        this.directory = directory;
    }

    void tell() {
        create("convey", Origin.OFFICE, directory.officeUnit(), Item.Flags.NONE, heard(10), Map.of());
        create("inform", Origin.OFFICE, directory.officeUnit(), Item.Flags.NONE, heard(5), Map.of());
        create("budget", Origin.UNIT, directory.department(0).id(), SEVERAL, heard(20, 5, 6), Map.of());
        create("document", Origin.UNIT, null, NORMATIVE, heard(15, 8),
                Map.of(new CheckKey("hearing"), TEXTS.get("sample.notApplicable")));
    }

    private void create(String kind, Origin origin, @Nullable UnitId unit, Item.Flags flags, ItemDesk.Heard heard,
            Map<CheckKey, String> waived) {
        Item.Matter matter = new Item.Matter(TEXTS.get("sample.template." + kind + ".title"), null,
                TEXTS.get("sample.template." + kind + ".sought"),
                new TaskKey(origin == Origin.OFFICE ? "convey" : "other"));
        workplace.templates().create(new TemplateDesk.Content(TEXTS.get("sample.template." + kind),
                new ItemTemplate.Source(origin, unit, EXECUTIVE), matter, flags, heard, waived)).value();
    }

    private ItemDesk.Heard heard(int minutes, int... departments) {
        return new ItemDesk.Heard(minutes, Arrays.stream(departments)
                .mapToObj(one -> new Observers.Wanted(directory.department(one).id(), null)).toList());
    }
}
