package org.lookback.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.lookback.intake.IntakeMapping;
import org.lookback.intake.IntakeMappings;
import org.lookback.refusal.Refusal;
import org.lookback.venue.intake.Upload;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Mapping files in YAML. Everything in them is text: a code such as 060300 must not become a number. */
@Component
class YamlMappings implements IntakeMappings {

    private static final long LARGEST = 1 << 20;

    private final String shippedText;
    private final IntakeMapping shipped;

    YamlMappings() throws IOException {
        this.shippedText =
                new ClassPathResource("nyc-311.yaml", YamlMappings.class).getContentAsString(StandardCharsets.UTF_8);
        this.shipped = parse(shippedText);
    }

    @Override
    public IntakeMapping shipped() {
        return shipped;
    }

    @Override
    public String shippedText() {
        return shippedText;
    }

    @Override
    public IntakeMapping read(Upload upload) {
        try {
            if (Files.size(upload.path()) > LARGEST) {
                throw Refusal.invalid("MAPPING_UNREADABLE", "对照表超过 1 MB，请核对是否选错了文件。");
            }
            return parse(Files.readString(upload.path()));
        } catch (CharacterCodingException otherCharset) {
            throw Refusal.invalid("MAPPING_UNREADABLE", "对照表不是 UTF-8 文本，请另存为 UTF-8 后重新上传。");
        } catch (IOException unlucky) {
            throw new UncheckedIOException(unlucky);
        }
    }

    private static IntakeMapping parse(String text) {
        try {
            return new MappingTree(yaml().load(text)).mapping();
        } catch (YAMLException | StackOverflowError unreadable) {
            var where = unreadable.getMessage() == null ? "" : unreadable.getMessage();
            throw Refusal.invalid(
                    "MAPPING_UNREADABLE",
                    "对照表不是可读的 YAML（%s），请改正后重新上传。"
                            .formatted(where.lines().limit(3).toList()));
        }
    }

    private static Yaml yaml() {
        var bounds = new LoaderOptions();
        bounds.setAllowDuplicateKeys(false);
        bounds.setMaxAliasesForCollections(10);
        bounds.setNestingDepthLimit(5);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(bounds), new Representer(dumper), dumper, bounds, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        });
    }
}
