package dev.retort.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Validates documents with a JSON schema. It knows the keywords that the schema of SARIF uses, and refuses others.
 *
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation">JSON Schema Validation</a>
 */
final class JsonSchema {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$ref",
            "title",
            "description",
            "default",
            "definitions",
            "format",
            "type",
            "properties",
            "additionalProperties",
            "required",
            "items",
            "minItems",
            "uniqueItems",
            "minimum",
            "maximum",
            "enum",
            "pattern",
            "anyOf",
            "oneOf");

    private final JsonObject root;
    private final List<String> problems = new ArrayList<>();

    private JsonSchema(JsonObject root) {
        this.root = root;
    }

    /** The problems of a document, each with its path; empty if it is valid. */
    static List<String> problems(String schema, JsonElement document) {
        JsonSchema validator = new JsonSchema(JsonParser.parseString(schema).getAsJsonObject());
        validator.check(validator.root, document, "$");
        return validator.problems;
    }

    private void check(JsonObject schema, JsonElement value, String path) {
        for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
            String name = keyword.getKey();
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("unknown keyword " + name);
            }
            if (!holds(name, keyword.getValue(), schema, value, path)) {
                problems.add(path + ": " + name + " " + keyword.getValue() + " does not hold for " + value);
            }
        }
    }

    private boolean holds(String keyword, JsonElement expected, JsonObject schema, JsonElement value, String path) {
        return switch (keyword) {
            case "$ref" -> {
                check(resolve(expected.getAsString()), value, path);
                yield true;
            }
            case "type" -> isOfType(expected, value);
            case "enum" -> expected.getAsJsonArray().contains(value);
            case "pattern" ->
                !isString(value)
                        || Pattern.compile(expected.getAsString())
                                .matcher(value.getAsString())
                                .find();
            case "minimum" -> !isNumber(value) || value.getAsDouble() >= expected.getAsDouble();
            case "maximum" -> !isNumber(value) || value.getAsDouble() <= expected.getAsDouble();
            case "anyOf" -> matching(expected.getAsJsonArray(), value) >= 1;
            case "oneOf" -> matching(expected.getAsJsonArray(), value) == 1;
            default ->
                value.isJsonObject()
                        ? holdsForObject(keyword, expected, schema, value.getAsJsonObject(), path)
                        : !value.isJsonArray() || holdsForArray(keyword, expected, value.getAsJsonArray(), path);
        };
    }

    private boolean holdsForObject(
            String keyword, JsonElement expected, JsonObject schema, JsonObject value, String path) {
        JsonObject properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        switch (keyword) {
            case "required" -> {
                return expected.getAsJsonArray().asList().stream().allMatch(name -> value.has(name.getAsString()));
            }
            case "properties" ->
                value.entrySet().stream()
                        .filter(entry -> properties.has(entry.getKey()))
                        .forEach(entry -> check(
                                properties.getAsJsonObject(entry.getKey()),
                                entry.getValue(),
                                path + "." + entry.getKey()));
            case "additionalProperties" -> {
                List<String> others = value.keySet().stream()
                        .filter(name -> !properties.has(name))
                        .toList();
                if (expected.isJsonPrimitive()) {
                    return expected.getAsBoolean() || others.isEmpty();
                }
                others.forEach(name -> check(expected.getAsJsonObject(), value.get(name), path + "." + name));
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    private boolean holdsForArray(String keyword, JsonElement expected, JsonArray value, String path) {
        return switch (keyword) {
            case "minItems" -> value.size() >= expected.getAsInt();
            case "uniqueItems" -> !expected.getAsBoolean() || new HashSet<>(value.asList()).size() == value.size();
            case "items" -> {
                for (int i = 0; i < value.size(); i++) {
                    check(expected.getAsJsonObject(), value.get(i), path + "[" + i + "]");
                }
                yield true;
            }
            default -> true;
        };
    }

    private long matching(JsonArray schemas, JsonElement value) {
        return schemas.asList().stream()
                .filter(schema -> {
                    JsonSchema alternative = new JsonSchema(root);
                    alternative.check(schema.getAsJsonObject(), value, "");
                    return alternative.problems.isEmpty();
                })
                .count();
    }

    private JsonObject resolve(String reference) {
        return root.getAsJsonObject("definitions").getAsJsonObject(reference.replaceFirst("#/definitions/", ""));
    }

    private static boolean isOfType(JsonElement expected, JsonElement value) {
        if (expected.isJsonArray()) {
            return expected.getAsJsonArray().asList().stream().anyMatch(type -> isOfType(type, value));
        }
        return switch (expected.getAsString()) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> isString(value);
            case "number" -> isNumber(value);
            case "integer" -> isNumber(value) && value.getAsDouble() == Math.rint(value.getAsDouble());
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "null" -> value.isJsonNull();
            default -> throw new IllegalArgumentException("unknown type " + expected);
        };
    }

    private static boolean isString(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }
}
