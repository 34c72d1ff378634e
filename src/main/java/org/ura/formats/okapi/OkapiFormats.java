package org.ura.formats.okapi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ura.formats.Format;
import org.ura.formats.Limits;

/// The formats that Okapi reads. A filter's classes are loaded when the first file of its kind comes in.
@Configuration(proxyBeanMethods = false)
class OkapiFormats {

    @Bean
    Format officeFormat(Limits limits) {
        return new Office(limits);
    }

    @Bean
    Format openDocumentFormat(Limits limits) {
        return new OpenDocument(limits);
    }

    @Bean
    Format htmlFormat(Limits limits) {
        return new Html(limits);
    }

    @Bean
    Format markdownFormat(Limits limits) {
        return new Markdown(limits);
    }

    @Bean
    Format poFormat(Limits limits) {
        return new Po(limits);
    }

    @Bean
    Format xliffFormat(Limits limits) {
        return new Xliff(limits);
    }

    @Bean
    Format tmxFormat(Limits limits) {
        return new TmxFile(limits);
    }

    @Bean
    Format jsonFormat(Limits limits) {
        return new Json(limits);
    }

    @Bean
    Format propertiesFormat(Limits limits) {
        return new Properties(limits);
    }

    @Bean
    Format yamlFormat(Limits limits) {
        return new Yaml(limits);
    }

    @Bean
    Format androidFormat(Limits limits) {
        return new Android(limits);
    }

    @Bean
    Format idmlFormat(Limits limits) {
        return new Idml(limits);
    }
}
