"""Makes the sample file of the present version of the format: python -m tests.files.make_sample

Once made and committed, a sample never changes: it stands for the files that people have.
"""

from nnsim.files.container import VERSION
from nnsim.files.project import save_project
from tests.files.making import FOLDER, with_experiments

if __name__ == "__main__":
    file = FOLDER / "samples" / "v{}.{}.nnsim".format(*VERSION)
    if file.exists():
        raise SystemExit(f"{file} exists; a sample is made once")
    file.parent.mkdir(exist_ok=True)
    save_project(file, with_experiments())
