"""One reader of FIT files in Python, asked file by file.

Its name is the only argument. Each line that comes in is JSON: {"file": path}. Each line that goes out says
how many record messages the reader found, and how long it took: {"records": number, "seconds": number}, or
{"error": "..."}. Only the decoding of bytes in memory is timed, with the reader's own defaults.
"""

import io
import json
import sys
import time

RECORD = 20


def garmin_fit_sdk():
    from garmin_fit_sdk import Decoder, Stream

    def records(data):
        messages, errors = Decoder(Stream.from_byte_array(bytearray(data))).read()
        if errors:
            raise errors[0]
        return len(messages.get("record_mesgs", []))

    return records


def fitdecode():
    from fitdecode import FIT_FRAME_DATA, FitReader

    def records(data):
        with FitReader(io.BytesIO(data)) as frames:
            return sum(f.frame_type == FIT_FRAME_DATA and f.global_mesg_num == RECORD for f in frames)

    return records


def fitparse():
    from fitparse import FitFile

    def records(data):
        return sum(message.mesg_num == RECORD for message in FitFile(data).get_messages())

    return records


PEERS = {"garmin-fit-sdk": garmin_fit_sdk, "fitdecode": fitdecode, "fitparse": fitparse}


def answer(records, asked):
    with open(asked["file"], "rb") as file:
        data = file.read()
    began = time.perf_counter()
    found = records(data)
    return {"records": found, "seconds": time.perf_counter() - began}


def main():
    records = PEERS[sys.argv[1]]()
    for line in sys.stdin:
        try:
            told = answer(records, json.loads(line))
        except Exception as why:  # A reader may fail in any way; the bench wants to know.
            told = {"error": f"{type(why).__name__}: {why}"}
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
