package org.lookback.document.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.document.Paper;
import org.lookback.document.Papers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Papers from {@code documents/*.docx} of the product, or those of the same name in the district's own content folder. */
@Component
public class DocxPapers implements Papers {

    static final String FOLDER = "documents";

    private final Map<DocumentKind, DocxTemplate> templates = new EnumMap<>(DocumentKind.class);

    public DocxPapers(@Value("${lookback.content-dir:}") String contentDir) throws IOException {
        for (var kind : DocumentKind.values()) {
            var own = Path.of(contentDir, FOLDER, kind.key() + ".docx");
            var template = !contentDir.isBlank() && Files.isRegularFile(own)
                    ? DocxTemplate.of(kind, own.getFileName().toString(), Files.readAllBytes(own))
                    : shipped(kind);
            templates.put(kind, new TemplateCheck(template).passed());
        }
    }

    @Override
    public Paper print(DocumentKind kind, Facts facts) {
        var template = templates.get(kind);
        if (template == null) {
            throw new IllegalStateException("every kind has a template, or we would not have started: " + kind);
        }
        return template.print(facts);
    }

    private static DocxTemplate shipped(DocumentKind kind) throws IOException {
        var file = new ClassPathResource(FOLDER + "/" + kind.key() + ".docx");
        if (!file.exists()) {
            throw new IllegalStateException("缺少文书模板 documents/%s.docx。".formatted(kind.key()));
        }
        return DocxTemplate.of(kind, kind.key() + ".docx", file.getContentAsByteArray());
    }
}
