package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.application.agenda.ChecklistDesk;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemTemplate;
import org.huixu.domain.agenda.ItemTemplateId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.TaskKey;
import org.junit.jupiter.api.Test;

/** Templates of items: kept from one, changed, taken away, and what a new item has of them. */
class TemplateStoryTest {

    private static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void aTemplateIsKeptFromAnItemAndANewItemHasAllOfItButItsReporterAndSteps() {
        UnitId justice = district.unit("区司法局");
        ItemId model = course.draft("供热管理办法");
        course.heard(model, 20, new Observers.Wanted(justice, null));
        Item was = district.get(Item.class, model);
        course.workplace.items().edit(model, was.version(), was.matter(),
                new Item.Flags(true, false, false, false, false, false)).value();
        course.workplace.checklists().mark(model, List.of(new CheckKey("hearing")),
                ChecklistDesk.Said.notApplicable("不涉及重大公众权益")).value();
        ItemTemplateId id = course.workplace.templates().keep(model, " 管理办法 ").value();
        assertThat(District.problems(course.workplace.templates().keep(model, "管理办法")))
                .containsExactly("problem.template.twice");

        TemplateDesk.Known kept = templates().getFirst();
        assertThat(kept.content().name()).isEqualTo("管理办法");
        ItemDesk.Source source = new ItemDesk.Source(kept.content().source().origin(),
                Objects.requireNonNull(kept.content().source().unitId()), null, EXECUTIVE);
        ItemId fresh = course.workplace.items().draft(source, kept.content().matter(), kept.content().flags(),
                kept.content().heard(), id).value();

        Item made = district.get(Item.class, fresh);
        assertThat(made.hearing().plannedMinutes()).isEqualTo(20);
        assertThat(made.flags().majorDecision()).isTrue();
        assertThat(course.workplace.dossiers().item(fresh).observers()).extracting(one -> one.unitId())
                .containsExactly(justice);
        assertThat(district.all(CheckMark.class)).filteredOn(mark -> mark.itemId().equals(fresh)).singleElement()
                .satisfies(mark -> assertThat(mark.reason()).isEqualTo("不涉及重大公众权益"));
        assertThat(course.steps(fresh)).isZero();
    }

    @Test
    void theLinesThatDoNotApplyAreChangedWithTheTemplateAndEachNeedsAReason() {
        ItemTemplateId id = course.workplace.templates().create(template("情况通报", 5)).value();
        TemplateDesk.Content plain = template("情况通报", 5);
        for (Map<CheckKey, String> waived : List.of(Map.of(new CheckKey("hearing"), "不涉及重大公众权益"),
                Map.of(new CheckKey("experts"), "专业性不强"), Map.<CheckKey, String>of())) {
            course.workplace.templates().edit(id, district.get(ItemTemplate.class, id).version(),
                    new TemplateDesk.Content(plain.name(), plain.source(), plain.matter(), plain.flags(),
                            plain.heard(), waived))
                    .value();
            assertThat(templates()).singleElement()
                    .satisfies(known -> assertThat(known.content().waived()).isEqualTo(waived));
        }
        assertThat(District.problems(course.workplace.templates().edit(id,
                district.get(ItemTemplate.class, id).version(), new TemplateDesk.Content(plain.name(), plain.source(),
                        plain.matter(), plain.flags(), plain.heard(), Map.of(new CheckKey("hearing"), " ")))))
                .containsExactly("problem.required");
    }

    @Test
    void aTemplateIsChangedAndTakenAwayAndItsItemsStay() {
        ItemTemplateId id = course.workplace.templates().create(template("情况通报", 5)).value();
        ItemTemplate stored = district.get(ItemTemplate.class, id);
        course.workplace.templates().edit(id, stored.version(), template("工作通报", 8)).value();
        assertThat(templates()).singleElement().satisfies(known -> {
            assertThat(known.content().name()).isEqualTo("工作通报");
            assertThat(known.content().heard().plannedMinutes()).isEqualTo(8);
        });

        course.workplace.templates().remove(id).value();
        assertThat(templates()).isEmpty();
        course.workplace.undo(district.newest()).value();
        assertThat(templates()).hasSize(1);
    }

    private TemplateDesk.Content template(String name, int minutes) {
        return new TemplateDesk.Content(name, new ItemTemplate.Source(Origin.OFFICE, null, EXECUTIVE),
                new Item.Matter("通报情况", null, null, new TaskKey("convey")), Item.Flags.NONE,
                new ItemDesk.Heard(minutes, List.of()), Map.of());
    }

    private List<TemplateDesk.Known> templates() {
        return course.workplace.store().read(TemplateDesk::all);
    }
}
