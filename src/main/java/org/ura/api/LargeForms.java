package org.ura.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/// Forms with a file of any length. The container would store all of a form before anybody sees it, and has one
/// limit for every address; so it is kept from these forms, and the file is read as it comes.
@Configuration
class LargeForms {

    private static final int LONGEST_HEADER = 8 * 1024;

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver boundedForms() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return super.isMultipart(request) && !isOne(request);
            }
        };
    }

    /// Whether a request is such a form.
    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return AnyLength.formRead(request)
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /// What becomes of the form's part `file`. Throws what Spring does when there is none, or no form.
    static <T> T file(HttpServletRequest request, Taking<T> taking)
            throws IOException, MissingServletRequestPartException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding("UTF-8");
        upload.setPartHeaderSizeMax(LONGEST_HEADER);
        try {
            FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if (!part.isFormField() && "file".equals(part.getFieldName())) {
                    String name = Objects.requireNonNullElse(part.getName(), "");
                    try (InputStream in = Print.watched(request, name, part.openStream())) {
                        return taking.take(name, in);
                    }
                }
            }
        } catch (FileUploadException | MalformedStreamException malformed) {
            throw new MultipartException("a form that breaks off", malformed);
        } catch (UncheckedIOException lost) {
            if (lost.getCause() instanceof MalformedStreamException) {
                throw new MultipartException("a form that breaks off", lost);
            }
            throw lost;
        }
        throw new MissingServletRequestPartException("file");
    }

    /// @param <T> what becomes of a file
    interface Taking<T> {
        T take(String name, InputStream in) throws IOException;
    }
}
