#!/usr/bin/env python3
"""Sends an article to Ura, waits until its translation is approved, and fetches the English text.

Needs Python 3.9 or newer and nothing else. See docs/newsroom.md.
"""

import argparse
import base64
import hashlib
import hmac
import http.server
import json
import os
import queue
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

TOLERANCE = 300  # seconds by which a message may be old


class Ura:
    """The REST interface. Every POST has a key, so that one whose answer was lost can be sent again."""

    def __init__(self, url, name, token):
        self.url = url.rstrip("/")
        pair = f"{name}:{token}".encode("utf-8")
        self.authorization = "Basic " + base64.b64encode(pair).decode("ascii")

    def call(self, method, path, body=None, content_type="application/json"):
        request = urllib.request.Request(self.url + path, data=body, method=method)
        request.add_header("Authorization", self.authorization)
        if body is not None:
            request.add_header("Content-Type", content_type)
        if method == "POST":
            request.add_header("Idempotency-Key", str(uuid.uuid4()))
        for attempt in range(5):
            try:
                with urllib.request.urlopen(request, timeout=60) as response:
                    return response.read()
            except urllib.error.HTTPError as error:
                if error.code == 429:
                    time.sleep(int(error.headers.get("Retry-After", "1")))
                    continue
                raise SystemExit(problem(error)) from None
            except (urllib.error.URLError, ConnectionError) as error:
                if attempt == 4:
                    raise SystemExit(f"Ura cannot be reached: {error}") from None
                time.sleep(2 ** attempt)
        raise SystemExit("Ura asked to wait too often")

    def json(self, method, path, value=None):
        body = None if value is None else json.dumps(value).encode("utf-8")
        return json.loads(self.call(method, path, body))

    def upload(self, path, name, content):
        boundary = uuid.uuid4().hex
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        body = head.encode("utf-8") + content + f"\r\n--{boundary}--\r\n".encode("ascii")
        return json.loads(self.call("POST", path, body, f"multipart/form-data; boundary={boundary}"))


def problem(error):
    """What Ura says is wrong: problems are JSON as RFC 9457 says."""
    try:
        said = json.loads(error.read())
        return f"{said['status']} {said['code']}: {said['detail']}"
    except (ValueError, KeyError):
        return f"{error.code} {error.reason}"


def genuine(secret, headers, body):
    """Whether a message is signed with the secret, and not old."""
    name = headers.get("webhook-id", "")
    seconds = headers.get("webhook-timestamp", "")
    if not seconds.isdigit() or abs(time.time() - int(seconds)) > TOLERANCE:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = hmac.new(key, f"{name}.{seconds}.".encode("ascii") + body, hashlib.sha256).digest()
    expected = "v1," + base64.b64encode(signed).decode("ascii")
    return any(hmac.compare_digest(expected, one) for one in headers.get("webhook-signature", "").split(" "))


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes messages. Ura sends one again until it is answered 2xx, perhaps more often: its id tells."""

    messages = queue.Queue()
    seen = set()
    secret = None

    def do_POST(self):
        body = self.rfile.read(min(int(self.headers.get("Content-Length", "0")), 1_000_000))
        if self.secret is None or not genuine(self.secret, self.headers, body):
            self.send_response(401 if self.secret else 503)
            self.end_headers()
            return
        if self.headers["webhook-id"] not in self.seen:
            self.seen.add(self.headers["webhook-id"])
            self.messages.put(json.loads(body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def wait_for(document, patience):
    """Waits until somebody has approved all of the document."""
    end = time.monotonic() + patience
    while True:
        try:
            message = Receiver.messages.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            raise SystemExit("nobody has approved the translation in time") from None
        if message["type"] == "document.finished" and message["data"]["document"]["id"] == document:
            return


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", help="the Albanian article, a file that Ura can read")
    parser.add_argument("--url", default="http://127.0.0.1:8080", help="where Ura is")
    parser.add_argument("--name", required=True, help="your name there; your token is read from URA_TOKEN")
    parser.add_argument("--project", default="Newsroom", help="what the new project is called")
    parser.add_argument("--listen", default="127.0.0.1:8099", help="where messages are taken; port 0 for a free one")
    parser.add_argument("--reached-at", help="the address under which Ura reaches this; else http://LISTEN/")
    parser.add_argument("--patience", type=float, default=24 * 3600, help="how long to wait, in seconds")
    parser.add_argument("--out", help="where the English text goes; else it is printed")
    return parser.parse_args()


def main():
    wanted = arguments()
    token = os.environ.get("URA_TOKEN")
    if not token:
        raise SystemExit("URA_TOKEN is missing: make a token with the scope manage on your account's page")
    ura = Ura(wanted.url, wanted.name, token)
    host, port = wanted.listen.rsplit(":", 1)
    server = http.server.ThreadingHTTPServer((host, int(port)), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = wanted.reached_at or f"http://{host}:{server.server_port}/"

    project = ura.json("POST", "/api/v1/projects", {"name": wanted.project})["id"]
    made = ura.json(
        "POST",
        f"/api/v1/projects/{project}/webhooks",
        {"label": "newsroom.py", "url": address, "events": ["document.finished"]},
    )
    Receiver.secret = made["secret"]
    with open(wanted.article, "rb") as file:
        name = os.path.basename(wanted.article)
        document = ura.upload(f"/api/v1/projects/{project}/documents", name, file.read())["id"]
    print(f"document {document} waits for its translators: {wanted.url}/documents/{document}", file=sys.stderr)

    wait_for(document, wanted.patience)

    english = ura.call("GET", f"/api/v1/documents/{document}/export?format=target")
    ura.call("DELETE", f"/api/v1/webhooks/{made['webhook']['id']}")
    if wanted.out:
        with open(wanted.out, "wb") as file:
            file.write(english)
    else:
        sys.stdout.buffer.write(english)


if __name__ == "__main__":
    main()
