@story u8-tweedsville-library
@topic Library hours in three Ontario villages: a proposal, a meeting, a compromise
@subject L = North Addington Public Library | the library | the library board | the board
@subject K = Cloyne Corners branch | Cloyne Corners | Cloyne
@subject M = Marlbank Mills branch | Marlbank Mills | Marlbank
@subject H = Harrowsmith East branch | Harrowsmith East | Harrowsmith
@subject T = Township of North Addington | the township | council
@subject D = Dorota Vandermeer | Vandermeer | the chief librarian | the CEO
@subject P = Paavo Kinnunen | Kinnunen | Mr. Kinnunen
@fact k0 = 32 | other | K | opening hours a week | 2024 | constant
@fact k1 = 20 | other | K | opening hours a week | proposal | plan
@fact k2 = 26 | other | K | opening hours a week | compromise | plan
@fact m0 = 18 | other | M | opening hours a week | 2024 | constant
@fact m1 = 0 | other | M | opening hours a week | proposal | plan
@fact m2 = 12 | other | M | opening hours a week | compromise | plan
@fact h0 = 24 | other | H | opening hours a week | 2024 | constant
@fact h2 = 22 | other | H | opening hours a week | compromise | plan
@fact t0 = 74 | other | L | opening hours a week at all branches | 2024 | constant
@fact t2 = 60 | other | L | opening hours a week at all branches | compromise | plan
@fact bud = 412000 | budget | T | grant to the library in dollars | 2025 | plan
@fact ask = 455000 | budget | L | grant to the library in dollars | 2025 | plan
@fact b4 = 431000 | budget | T | grant to the library in dollars | 2024 | constant
@fact vis = 21400 | ridership | K | visits a year | 2023 | cumulative
@fact vim = 3900 | ridership | M | visits a year | 2023 | cumulative
@fact vih = 9700 | ridership | H | visits a year | 2023 | cumulative
@fact vt = 35000 | ridership | L | visits a year at all branches | 2023 | cumulative
@fact crd = 2980 | other | L | people with a card | 2024 | snapshot
@fact pop = 7100 | other | T | inhabitants | 2021 | snapshot
@fact stf = 6 | jobs | L | people on staff | 2024 | snapshot
@fact hot = 15 | other | L | internet hotspots lent out | 2024 | snapshot
@fact del = 17 | other | T | people who spoke to council | 2024-11-19 | snapshot
@fact kag = 83 | age | P | age of the reader | 2024 | constant
@fact don = 14000 | fundraising | M | dollars given to keep it open | 2024-12-10 | cumulative
@fact gap = 43000 | other | T | dollars short of what the board asked | 2025 | plan
@fact shk = 61.1 | other | K | share of all visits | 2023 | snapshot
@fact hd = 2 | other | H | opening hours a week given up | compromise | plan
@rel diff gap = ask - bud
@rel share shk = vis / vt
@rel diff hd = h0 - h2
@rel sum t0 = k0 + m0 + h0
@rel sum t2 = k2 + m2 + h2
@rel sum vt = vis + vim + vih
@trap k0 k1 :: now and proposed
@trap k1 k2 :: proposed and agreed
@trap bud ask :: granted and asked
@trap b4 bud :: two years
@trap vis vt :: one branch and all
@trap crd pop :: card holders and inhabitants

@doc a-weekly | village weekly | 2024-11-07
Marlbank library could go dark

By Sukhi Fitzgibbon

The branch in the old bank at Marlbank Mills would shut for good in January and the one at Cloyne Corners would be open {20|k1|t=in January} hours a week rather than {32|k0|t=now} now under a plan that goes to council on the 19th.

Chief librarian Dorota Vandermeer says she has no choice. The board asked the township for {$455,000|ask|t=for 2025} for 2025. It's been told to expect {$412,000|bud|t=for 2025}, which is less than the {$431,000|b4|t=this year} it has this year.

Harrowsmith East, at {24|h0|t=this year} hours, wouldn't be touched. Marlbank's current {18|m0|t=current} are on four afternoons and Saturday.

"I looked at the door counter," said Vandermeer. "Cloyne gets {21,400|vis|t=in a year|by=Vandermeer} in a year, Harrowsmith {9,700|vih|^} and Marlbank {3,900|vim|^}. I don't like it either."

The library has {six|stf} staff, none full time.

Church suppers page 9 • Hunt camp photos: 40 of them!

@doc b-site | regional news site | 2024-11-20
Council hears from {17|del} on library cuts; one brings his wife's card

By Local Journalism Initiative Reporter

{Seventeen|del|t=Tuesday night} people lined up at the microphone in the Flinton rec hall Tuesday night to tell council to leave their libraries alone.

Paavo Kinnunen, {83|kag}, drove in from Marlbank with his late wife's card. "She read every mystery in there. Then she started again," he said. He doesn't have the internet. {Fifteen|hot} homes have it only through a hotspot borrowed at the desk, the board's chair said.

Council heard there are {2,980|crd|by=the board's chair} cardholders in a township of {7,100|pop}. Last year the {three|-} branches logged {35,000|vt|t=Last year|by=the board's chair} visits. More than {sixty per cent|>shk} were at Cloyne Corners.

Reeve Hugh Abernethy asked whether {18|m0} hours at the smallest place might become ten, say, or {12|m2|m=hypothetical}. "Nobody wants {zero|m1}," he said.

Vandermeer said she would come back in December.

Advertisement – story continues below

@doc c-notice | library notice | 2024-12-12
HOURS FROM JANUARY 6

Cloyne Corners: Tues, Thurs 10–6; Fri 10–4; Sat 10–2 = {26|k2} hrs
Harrowsmith East: {22|h2} hrs, Monday evening dropped
Marlbank Mills: Wed 1–7, Sat 9–3 = {12|m2} hrs. YES, WE STAY!

That's {60|t2} hours across the system. It was {74|t0|t=in 2024} in 2024. We know.

Our grant for next year is {$412,000|bud}. Friends of Marlbank Library have given {$14,000|don}, for which we can't say enough.

Hotspots ({15|hot}): three weeks, no renewals, there is a list.

Overdue? Amnesty until Jan. 31. Bring cookies.

@doc d-column | columnist in a city paper | 2024-12-14
How to close a library, slowly

The village of my childhood still has one. It's in a bank. It used to be open {18|m0} hours a week and as of January it will be {12|m2|t=as of January}, and for this the people are throwing a party.

You can see why. In November the number was {nought|m1|v=0|t=In November}. Then {17|del} folks spoke, and a man of {83|kag} waved a dead woman's card, and a hat was passed and came back with {$14,000|don} in it; and in the end everybody lost something. Cloyne, which once was to go from {32|k0} to {20|k1}, goes to {26|k2}. Harrowsmith, which was to be spared, gives up {two|hd} hours of its {24|h0}.

The saving? The township will hand over {$412,000|bud} where the board wanted {$455,000|ask}. Call it {$43,000|gap}. There is a grader on order for seven times that.

Somewhere in the {3,900|vim} visits logged to Marlbank in a year were two of mine.
