package org.huixu.application.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckMarkId;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemTemplate;
import org.huixu.domain.agenda.ItemTemplateId;
import org.huixu.domain.agenda.TemplateCheck;
import org.huixu.domain.agenda.TemplateCheckId;
import org.huixu.domain.agenda.TemplateObserver;
import org.huixu.domain.agenda.TemplateObserverId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Templates of items that come again and again (议题模板): kept from an item, changed, taken away. */
public final class TemplateDesk {

    private final Door door;

    public TemplateDesk(Door door) {
        this.door = door;
    }

    /**
     * What a template says of its items.
     *
     * @param waived lines of the checklists that do not apply, each with its reason
     */
    public record Content(String name, ItemTemplate.Source source, Item.Matter matter, Item.Flags flags,
            ItemDesk.Heard heard, Map<CheckKey, String> waived) {

        public Content {
            waived = Map.copyOf(waived);
        }
    }

    /** A template with what belongs to it. */
    public record Known(ItemTemplate template, Content content) {
    }

    /** All templates, by name. */
    public static List<Known> all(Reader reader) {
        return reader.list(ItemTemplate.class).stream().sorted(Comparator.comparing(ItemTemplate::name))
                .map(one -> known(reader, one)).toList();
    }

    private static Known known(Reader reader, ItemTemplate template) {
        Filter own = Filter.eq("templateId", template.id());
        List<Observers.Wanted> observers = reader.list(TemplateObserver.class, own).stream()
                .sorted(Comparator.comparingInt(TemplateObserver::callOrder))
                .map(one -> new Observers.Wanted(one.unitId(), one.personId())).toList();
        Map<CheckKey, String> waived = new HashMap<>();
        reader.list(TemplateCheck.class, own).forEach(one -> waived.put(one.checkKey(), one.reason()));
        return new Known(template, new Content(template.name(), template.source(), template.matter(),
                template.flags(), new ItemDesk.Heard(template.hearing().plannedMinutes(), observers), waived));
    }

    /** Keeps what recurs of an item under a name: all but its reporter, steps, papers and what was done for it. */
    public Outcome<ItemTemplateId> keep(ItemId item, String name) {
        return door.perform(Act.reversible("template.keep"), change -> {
            Item model = change.get(Item.class, item);
            Map<CheckKey, String> waived = new HashMap<>();
            change.reader().list(CheckMark.class, Filter.eq("itemId", item)).stream()
                    .filter(mark -> mark.state() == CheckState.NOT_APPLICABLE)
                    .forEach(mark -> waived.put(mark.checkKey(), String.valueOf(mark.reason())));
            return add(change, new Content(name, new ItemTemplate.Source(model.proposal().origin(),
                    model.proposal().unitId(), model.proposal().target()), model.matter(), model.flags(),
                    new ItemDesk.Heard(model.hearing().plannedMinutes(), Observers.of(change.reader(), item).stream()
                            .map(Observers.Wanted::of).toList()),
                    waived));
        });
    }

    /** A new template. */
    public Outcome<ItemTemplateId> create(Content content) {
        return door.perform(Act.reversible("template.create"), change -> add(change, content));
    }

    /** Changes a template; items made from it stay as they are. */
    public Outcome<ItemTemplate> edit(ItemTemplateId id, long version, Content content) {
        return door.perform(Act.reversible("template.edit"), change -> {
            ItemTemplate before = change.current(ItemTemplate.class, id, version);
            String name = unique(change, content.name(), before.name());
            change.reader().list(TemplateObserver.class, Filter.eq("templateId", id)).forEach(change::remove);
            observers(change, id, content.heard().observers());
            change.reader().list(TemplateCheck.class, Filter.eq("templateId", id)).forEach(change::remove);
            waived(change, id, content.waived());
            return change.change(new ItemTemplate(id, version, name, content.source(), clean(content.matter()),
                    content.flags(), new Item.Hearing(content.heard().plannedMinutes())));
        });
    }

    /** Takes a template away; items made from it stay. */
    public Outcome<ItemTemplateId> remove(ItemTemplateId id) {
        return door.perform(Act.reversible("template.remove"), change -> {
            Filter own = Filter.eq("templateId", id);
            change.reader().list(TemplateObserver.class, own).forEach(change::remove);
            change.reader().list(TemplateCheck.class, own).forEach(change::remove);
            change.remove(change.get(ItemTemplate.class, id));
            return id;
        });
    }

    /** Marks what does not apply to items of the template, as far as the rules of today let it be left out. */
    static void waive(Change change, ItemTemplateId template, Item item, Regulation rules) {
        for (TemplateCheck check : change.reader().list(TemplateCheck.class, Filter.eq("templateId", template))) {
            Optional<CheckLine> line = rules.matters().checks().stream()
                    .filter(one -> one.key().equals(check.checkKey())).findFirst();
            if (line.filter(one -> one.waivable(item.flags().secret())).isPresent()) {
                change.add(new CheckMark(new CheckMarkId(change.newId()), 0, item.id(), check.checkKey(),
                        CheckState.NOT_APPLICABLE, null, check.reason(), Proof.NONE));
            }
        }
    }

    private static ItemTemplateId add(Change change, Content content) {
        ItemTemplateId id = new ItemTemplateId(change.newId());
        change.add(new ItemTemplate(id, 0, unique(change, content.name(), null), content.source(),
                clean(content.matter()), content.flags(), new Item.Hearing(content.heard().plannedMinutes())));
        observers(change, id, content.heard().observers());
        waived(change, id, content.waived());
        return id;
    }

    private static void waived(Change change, ItemTemplateId id, Map<CheckKey, String> waived) {
        waived.forEach((check, reason) -> change.add(new TemplateCheck(new TemplateCheckId(change.newId()), 0, id,
                check, Inputs.requiredText("waived", reason))));
    }

    private static void observers(Change change, ItemTemplateId id, List<Observers.Wanted> observers) {
        List<TemplateObserver> added = new ArrayList<>();
        for (Observers.Wanted one : observers) {
            added.add(change.add(new TemplateObserver(new TemplateObserverId(change.newId()), 0, id, one.unit(),
                    one.person(), added.size() + 1)));
        }
    }

    private static Item.Matter clean(Item.Matter matter) {
        return new Item.Matter(Inputs.required("title", matter.title()), Inputs.optional(matter.summary()),
                Inputs.optional(matter.decisionSought()), matter.task());
    }

    /** The name without blanks around it; two templates of one name could not be told apart. */
    private static String unique(Change change, String typed, @Nullable String own) {
        String name = Inputs.required("name", typed);
        if (!name.equals(own) && change.reader().list(ItemTemplate.class).stream()
                .anyMatch(one -> one.name().equals(name))) {
            throw new Impossible(Problem.at("name", "problem.template.twice", name));
        }
        return name;
    }
}
