package org.huixu.application.compliance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/** Loads what belongs to items, for all of them at once. */
final class ItemLoader {

    private final Reader reader;
    private final SurroundingsLoader surroundings;

    ItemLoader(Reader reader, SurroundingsLoader surroundings) {
        this.reader = reader;
        this.surroundings = surroundings;
    }

    /** The facts of the items, in their order; without those that no regulation covers. */
    Map<ItemId, ItemFacts> load(List<Item> items, Grouped<SubjectId, StepRecord> steps, OfficeTime time) {
        List<ItemId> ids = items.stream().map(Item::id).toList();
        Filter ofItems = Filter.in("itemId", ids);
        var materials = Grouped.of(reader.list(Material.class, ofItems), Material::itemId);
        var asked = Grouped.of(reader.list(Countersignature.class, ofItems), Countersignature::itemId);
        var coordinated = Grouped.of(reader.list(Coordination.class, ofItems), Coordination::itemId);
        var checks = Grouped.of(reader.list(CheckMark.class, ofItems), CheckMark::itemId);
        var successors = Grouped.of(reader.list(Item.class, Filter.in("predecessorId", ids)),
                one -> Objects.requireNonNull(one.proposal().predecessorId()));
        var versions = Grouped.of(
                reader.list(MaterialVersion.class,
                        Filter.in("materialId", materials.all().map(Material::id).toList())),
                MaterialVersion::materialId);
        Map<ItemId, ItemFacts> facts = new LinkedHashMap<>();
        for (Item item : items) {
            ItemId id = item.id();
            surroundings.regulation(item.proposal().begunOn())
                    .map(one -> surroundings.load(one, item.proposal().begunOn(), time))
                    .ifPresent(around -> facts.put(id, new ItemFacts(around, item, steps.get(SubjectId.of(id)),
                            materials.get(id).stream()
                                    .map(paper -> new ItemFacts.Paper(paper, versions.get(paper.id()))).toList(),
                            new ItemFacts.Preparation(asked.get(id),
                                    coordinated.get(id).stream().findFirst().orElse(null), checks.get(id),
                                    successors.get(id)))));
        }
        return facts;
    }
}
