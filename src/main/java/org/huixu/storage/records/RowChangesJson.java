package org.huixu.storage.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.jspecify.annotations.Nullable;

/** The detail of a history entry as JSON, form 1. A later form gets a new number; old entries are never rewritten. */
final class RowChangesJson {

    private static final int FORM = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private RowChangesJson() {
    }

    static String write(List<RowChange> rows) {
        ObjectNode root = JSON.createObjectNode().put("form", FORM);
        ArrayNode list = root.putArray("rows");
        for (RowChange row : rows) {
            ObjectNode node = list.addObject().put("kind", row.kind()).put("id", row.id())
                    .put("operation", row.operation().name()).put("version", row.versionAfter());
            ObjectNode fields = node.putObject("fields");
            row.fields().forEach((name, change) -> fields.putArray(name).add(change.before()).add(change.after()));
        }
        return root.toString();
    }

    static List<RowChange> read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.path("form").asInt() != FORM) {
                throw new IllegalStateException("history of form " + root.path("form"));
            }
            List<RowChange> rows = new ArrayList<>();
            for (JsonNode node : root.path("rows")) {
                SortedMap<String, FieldChange> fields = new TreeMap<>();
                for (Map.Entry<String, JsonNode> field : node.path("fields").properties()) {
                    fields.put(field.getKey(),
                            new FieldChange(text(field.getValue().get(0)), text(field.getValue().get(1))));
                }
                rows.add(new RowChange(node.path("kind").asText(), node.path("id").asText(),
                        Operation.valueOf(node.path("operation").asText()), node.path("version").asLong(), fields));
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a history entry cannot be read", e);
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asText();
    }
}
