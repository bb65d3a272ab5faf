package org.huixu.application.regulation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huixu.application.store.Reader;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.regulation.Regulations;

/** The regulations in the office's data, each parsed once. Thread-safe. */
public final class RegulationShelf {

    private final RegulationReader parser;
    private final Map<String, Regulation> parsed = new ConcurrentHashMap<>();

    public RegulationShelf(RegulationReader parser) {
        this.parser = parser;
    }

    /** All regulations, as that transaction sees them. */
    public Regulations all(Reader reader) {
        return reader.edition().keep(this, () -> read(reader));
    }

    private Regulations read(Reader reader) {
        List<RegulationSource> sources = reader.list(RegulationSource.class);
        return new Regulations(sources.stream()
                .map(source -> parsed.computeIfAbsent(source.sourceText(), parser::read)).toList());
    }
}
