package org.lookback.notice.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lookback.notice.ShippedTemplate;
import org.lookback.notice.Template;
import org.lookback.notice.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Templates from {@code notices/*.txt} of the product, and over them those of the district's own content folder. A faulty file
 * stops the start: found later, it would spoil a message.
 */
@Component
public class TemplateFiles implements Templates {

    private static final String ENDING = ".txt";

    private final Map<String, Template> templates = new TreeMap<>();

    public TemplateFiles(@Value("${lookback.content-dir:}") String contentDir) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:notices/*" + ENDING)) {
            take(String.valueOf(file.getFilename()), file.getContentAsByteArray(), "");
        }
        for (var shipped : ShippedTemplate.values()) {
            if (!templates.containsKey(shipped.key())) {
                throw new IllegalStateException("缺少通知模板 notices/%s.txt。".formatted(shipped.key()));
            }
        }
        var own = Path.of(contentDir, "notices");
        if (!contentDir.isBlank() && Files.isDirectory(own)) {
            takeAll(own);
        }
    }

    @Override
    public Optional<Template> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    private void takeAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(file -> {
                try {
                    take(file.getFileName().toString(), Files.readAllBytes(file), folder + "/");
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
    }

    private void take(String fileName, byte[] content, String folder) {
        var key = fileName.substring(0, fileName.length() - ENDING.length());
        var shown = folder.isEmpty() ? "notices/" + fileName : folder + fileName;
        templates.put(key, TemplateText.read(key, new String(content, StandardCharsets.UTF_8), shown));
    }
}
