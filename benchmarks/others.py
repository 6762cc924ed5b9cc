"""What other readers of numbers need for the same words, in their own environment; run by `speed.py` with its Python.

    PYTHON benchmarks/others.py NAME FOLDER

It imports nothing of this project. It prints words and seconds of the processor, or fails where NAME does not install.
"""

import sys
import time
import warnings
from pathlib import Path

warnings.simplefilter("ignore")


def quantulum3():
    from quantulum3 import parser

    return parser.parse


def recognizers():
    from recognizers_suite import Culture, recognize_currency, recognize_number, recognize_percentage

    def read(text):
        return [r(text, Culture.English) for r in (recognize_number, recognize_percentage, recognize_currency)]

    return read


def main():
    name, folder = sys.argv[1:]
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).iterdir())]
    read = {"quantulum3": quantulum3, "recognizers": recognizers}[name]()
    read("Moss had 41% of the 1,200 votes.")
    began = time.process_time()
    for text in texts:
        for paragraph in text.split("\n\n"):
            read(paragraph)
    print(sum(len(text.split()) for text in texts), time.process_time() - began)


main()
