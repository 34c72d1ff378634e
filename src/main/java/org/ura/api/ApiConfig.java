package org.ura.api;

import java.util.List;
import java.util.Map;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.ura.people.Caller;

@Configuration
class ApiConfig implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        resolvers.add(new CallerResolver());
    }

    /// Comes after the controllers and before the screens.
    @Bean
    SimpleUrlHandlerMapping unknownApiAddresses() throws NoSuchMethodException {
        return new SimpleUrlHandlerMapping(Map.of("/api/**", UnknownAddress.handler()), 1);
    }
}
