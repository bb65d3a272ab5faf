package org.huixu.application.filing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.filing.FilingForm.Paper;
import org.huixu.application.filing.FilingPlan.PaperEffect;
import org.huixu.application.filing.FilingPlan.PaperLine;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.jspecify.annotations.Nullable;

/** The papers that came with a form, against those that its items have. */
final class FilingPapers {

    private final Reader reader;
    private final Map<String, Paper> byName = new LinkedHashMap<>();

    /** A paper of a row and the material whose next version it is; absent for a new one. */
    record Planned(Paper paper, PaperLine line, @Nullable Material material) {
    }

    FilingPapers(Reader reader, List<Paper> papers) {
        this.reader = reader;
        papers.forEach(paper -> byName.put(paper.name(), paper));
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** Those of the names that did not come. */
    List<String> missing(List<String> names) {
        return names.stream().filter(name -> !byName.containsKey(name)).toList();
    }

    static List<PaperLine> lines(List<Planned> papers) {
        return papers.stream().map(Planned::line).toList();
    }

    /** A title for a paper: its file name without the ending. */
    static String title(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What becomes of the papers of an item; of a new one without an id. */
    List<Planned> plan(List<String> names, @Nullable ItemId item) {
        List<Material> known = item == null ? List.of() : reader.list(Material.class, Filter.eq("itemId", item));
        List<MaterialVersion> versions = reader.list(MaterialVersion.class,
                Filter.in("materialId", known.stream().map(Material::id).toList()));
        List<Attachment> files = reader.list(Attachment.class,
                Filter.in("id", versions.stream().map(MaterialVersion::attachmentId).toList()));
        return names.stream().flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .map(paper -> plan(paper, known, versions, files)).toList();
    }

    private static Planned plan(Paper paper, List<Material> known, List<MaterialVersion> versions,
            List<Attachment> files) {
        for (Material material : known) {
            Optional<MaterialVersion> latest = versions.stream()
                    .filter(one -> one.materialId().equals(material.id()))
                    .max(Comparator.comparingInt(MaterialVersion::versionNumber));
            Optional<Attachment> file = latest.flatMap(
                    version -> files.stream().filter(one -> one.id().equals(version.attachmentId())).findFirst());
            if (material.title().equals(title(paper.name()))
                    || file.filter(one -> one.fileName().equals(paper.name())).isPresent()) {
                boolean same = file.filter(one -> one.content().sha256().equals(paper.sha256())).isPresent();
                return new Planned(paper, new PaperLine(paper.name(), same ? PaperEffect.SAME : PaperEffect.VERSION),
                        material);
            }
        }
        return new Planned(paper, new PaperLine(paper.name(), PaperEffect.ADD), null);
    }
}
