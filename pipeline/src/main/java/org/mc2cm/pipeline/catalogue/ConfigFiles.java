package org.mc2cm.pipeline.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mc2cm.release.Hashes;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The files of the config folder: their YAML, and the fingerprint of them all. */
final class ConfigFiles {

    private final Path folder;
    private final Problems problems;

    ConfigFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The mapping that a file is. @param name below the folder, with {@code /} */
    Block read(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.add(name, 1, "the file is missing; restore it, or name another folder with --config");
            return nothing(name);
        }
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            if (root == null) {
                problems.add(name, 1, "the file is empty");
                return nothing(name);
            }
            return new Block(problems, name, 1, "", root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(
                    name,
                    line,
                    "this is not YAML: " + e.getProblem() + "; look for a missing quote, colon or space before it");
        } catch (YAMLException e) {
            problems.add(name, 1, "this is not YAML: it holds a character that YAML does not allow");
        } catch (CharacterCodingException e) {
            problems.add(name, 1, "the file is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.add(name, 1, "the file cannot be read");
        }
        return nothing(name);
    }

    private static Block nothing(String name) {
        return new Block(new Problems(), name, 1, "", null);
    }

    /** Names of the YAML files of a folder below config, sorted. */
    List<String> in(String sub) {
        Path dir = folder.resolve(sub);
        if (!Files.isDirectory(dir)) {
            problems.add(sub, 1, "the folder is missing; restore it, or name another folder with --config");
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> sub + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 over the sorted relative paths, lengths and bytes of all files below the folder. */
    String hash() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String name : names) {
                byte[] content = Files.readAllBytes(folder.resolve(name));
                bytes.writeBytes((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                bytes.writeBytes(content);
            }
            return Hashes.sha256(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
