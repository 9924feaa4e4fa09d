package org.lookback.workflow.web;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the embedded forms under {@code /forms/**}: the district's own first, then those in the package. */
@Configuration
class FormFiles implements WebMvcConfigurer {

    private final String contentDir;

    FormFiles(@Value("${lookback.content-dir:}") String contentDir) {
        this.contentDir = contentDir;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var forms = registry.addResourceHandler("/forms/**").setCacheControl(CacheControl.noCache());
        if (!contentDir.isBlank()) {
            forms.addResourceLocations("file:" + Path.of(contentDir, "forms").toAbsolutePath() + "/");
        }
        forms.addResourceLocations("classpath:/forms/");
    }
}
