package org.huixu.application.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huixu.application.regulation.BrokenRegulation.RegulationProblem;
import org.huixu.application.store.Reader;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.regulation.Regulations;

/**
 * The regulations in the office's data, each parsed once. A text that an earlier program took in is read as renewed; one
 * that cannot be read all the same is left out and named. Thread-safe.
 */
public final class RegulationShelf {

    private final RegulationReader parser;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    /** What came of a text: a regulation, or what is wrong with it. */
    private record Parsed(Optional<Regulation> regulation, Renewed renewed, List<RegulationProblem> problems) {
    }

    /** What is on the shelf. */
    private record Content(Regulations regulations, List<Unreadable> unreadable) {
    }

    /** A text that cannot be read. */
    public record Unreadable(String regulationKey, List<RegulationProblem> problems) {
    }

    public RegulationShelf(RegulationReader parser) {
        this.parser = parser;
    }

    /** All regulations, as that transaction sees them. */
    public Regulations all(Reader reader) {
        return content(reader).regulations();
    }

    /** The texts that nothing is judged by, because they cannot be read. */
    public List<Unreadable> unreadable(Reader reader) {
        return content(reader).unreadable();
    }

    /** The text as it is read. */
    public Renewed renewed(RegulationSource source) {
        return parsed(source).renewed();
    }

    /** The regulation of that text; empty when it cannot be read. */
    public Optional<Regulation> read(RegulationSource source) {
        return parsed(source).regulation();
    }

    private Content content(Reader reader) {
        return reader.edition().keep(this, () -> {
            List<RegulationSource> sources = reader.list(RegulationSource.class);
            return new Content(new Regulations(sources.stream().flatMap(source -> read(source).stream()).toList()),
                    sources.stream().filter(source -> read(source).isEmpty())
                            .map(source -> new Unreadable(source.regulationKey(), parsed(source).problems()))
                            .toList());
        });
    }

    private Parsed parsed(RegulationSource source) {
        return parsed.computeIfAbsent(source.sourceText(), this::parse);
    }

    private Parsed parse(String text) {
        try {
            RegulationReader.Reading reading = parser.readRenewed(text);
            return new Parsed(Optional.of(reading.regulation()), reading.renewed(), List.of());
        } catch (BrokenRegulation broken) {
            return new Parsed(Optional.empty(), new Renewed(text, List.of()), broken.problems());
        }
    }
}
