# docker build -t lamayor-check . && docker run --rm -v "$PWD:/work" lamayor-check seeds/
FROM python:3.12-slim

COPY . /src
RUN pip install --no-cache-dir /src && rm -rf /src \
    && useradd --create-home --uid 1000 checker

USER checker
WORKDIR /work
ENTRYPOINT ["lamayor-check"]
