@story fr-halbrook-runoff
@topic Mayoral runoff in Halbrook, Texas: polls, money, election night and the canvass
@subject O = Delphine Okonjo-Reyes | Okonjo-Reyes | Delphine | the councilwoman
@subject H = Tobias Hruska | Hruska | Toby Hruska | the former fire chief
@subject P = Wendell Pate | Pate
@subject C = Halbrook | the city
@subject T = Tamarind Strategies | Tamarind
@subject L = Lone Pecan Research | Lone Pecan
@subject F = Halbrook Forward | the PAC
@fact go = 38.4 | vote_share | O | share of the vote | May 5 final | snapshot
@fact gh = 33.1 | vote_share | H | share of the vote | May 5 final | snapshot
@fact gp = 19.6 | vote_share | P | share of the vote | May 5 final | snapshot
@fact gvo = 40133 | vote_count | O | votes | May 5 final | snapshot
@fact gvh = 34593 | vote_count | H | votes | May 5 final | snapshot
@fact gvp = 20484 | vote_count | P | votes | May 5 final | snapshot
@fact gm = 5540 | margin | O | votes ahead | May 5 final | snapshot
@fact gt = 104512 | votes_cast | C | ballots cast | May 5 final | snapshot
@fact gn = 7 | candidates | C | candidates on the ballot | May 5 | constant
@fact reg = 398000 | other | C | registered voters | 2029 | constant
@fact gtu = 26.3 | turnout | C | turnout | May 5 final | snapshot
@fact eo = 52.2 | vote_share | O | share of the vote | early vote, June 9 7 p.m. | snapshot
@fact eh = 47.8 | vote_share | H | share of the vote | early vote, June 9 7 p.m. | snapshot
@fact co = 48.4 | vote_share | O | share of the vote | AP call | snapshot
@fact ch = 51.6 | vote_share | H | share of the vote | AP call | snapshot
@fact cc = 91 | counted_share | C | share of the vote counted | AP call | snapshot
@fact fo = 48.73 | vote_share | O | share of the vote | June 9 final | snapshot
@fact fh = 51.27 | vote_share | H | share of the vote | June 9 final | snapshot
@fact fvo = 55046 | vote_count | O | votes | June 9 final | snapshot
@fact fvh = 57918 | vote_count | H | votes | June 9 final | snapshot
@fact fm = 2872 | margin | H | votes ahead | June 9 final | snapshot
@fact ft = 112964 | votes_cast | C | ballots cast | June 9 final | snapshot
@fact ftu = 28.4 | turnout | C | turnout | June 9 final | snapshot
@fact to = 46 | poll_share | O | support among likely voters | Tamarind, May 21-24 | snapshot
@fact th = 44 | poll_share | H | support among likely voters | Tamarind, May 21-24 | snapshot
@fact tu = 10 | poll_share | T | undecided likely voters | Tamarind, May 21-24 | snapshot
@fact ts = 812 | sample_size | T | likely voters polled | May 21-24 | constant
@fact te = 3.4 | margin_of_error | T | margin of error | May 21-24 | constant
@fact lo = 45 | poll_share | O | support among likely voters | Lone Pecan, June 1-3 | snapshot
@fact lh = 47 | poll_share | H | support among likely voters | Lone Pecan, June 1-3 | snapshot
@fact ls = 640 | sample_size | L | likely voters polled | June 1-3 | constant
@fact le = 3.9 | margin_of_error | L | margin of error | June 1-3 | constant
@fact ro = 2310000 | fundraising | O | money raised | May 30 | cumulative
@fact rh = 3040000 | fundraising | H | money raised | May 30 | cumulative
@fact so = 1980000 | spending | O | money spent | May 30 | cumulative
@fact sh = 2870000 | spending | H | money spent | May 30 | cumulative
@fact sg = 890000 | other | H | money spent beyond the rival's | May 30 | cumulative
@fact lm = 2 | margin | H | points ahead among likely voters | Lone Pecan, June 1-3 | snapshot
@fact ko = 330000 | other | O | cash on hand | May 30 | snapshot
@fact pf = 620000 | spending | F | money spent for Hruska | May 30 | cumulative
@fact po = 220 | officers | H | police officers to be hired | by 2032 | plan | pledged
@fact ou = 5000 | units_pledged | O | apartments to be built | by 2033 | plan | pledged
@rel diff gm = gvo - gvh
@rel diff fm = fvh - fvo
@rel sum ft = fvo + fvh
@rel share gtu = gt / reg
@rel share ftu = ft / reg
@rel share go = gvo / gt
@rel share gh = gvh / gt
@rel share gp = gvp / gt
@rel share fh = fvh / ft
@rel share fo = fvo / ft
@rel diff ko = ro - so
@rel diff sg = sh - so
@rel diff lm = lh - lo
@race general = go gh gp
@race early = eo eh
@race call = co ch
@race canvass = fo fh
@race tamarind = to th
@race pecan = lo lh
@trap to lo :: two pollsters, ten days apart
@trap eo co :: the early vote and the count at the call
@trap gm fm :: leads of different people in different rounds
@trap rh sh :: raised and spent
@trap ts ls :: samples of two polls
@trap gtu ftu :: turnout of two rounds

@doc a-newsletter | political newsletter | 2029-05-29
The Back Lot: Is this thing really a coin flip?

Good morning from the patio at Zita's, where the salsa is rated {4.8|-} stars and nobody, I mean nobody, wants to talk about the drainage bond.

First, the number you all forwarded me. Tamarind Strategies was in the field May 21 to 24 and came back with Delphine Okonjo-Reyes at {46|to|t=May 21 to 24|by=Tamarind Strategies} and Toby Hruska at {44|th|^}. One voter in {ten|tu|^|v=10} hasn't picked. They talked to {812|ts|^} likely voters, and since the error is {3.4 points|te|^} either way, please stop texting me that she's "winning."

Remember where we started. On May 5, with {seven|gn|t=May 5} names on the ballot, she took {38.4%|go|^} and he took {33.1|gh|^}. That gap was {5,540|gm|^} ballots. The {20,000|~gvp|^|s=the folks who picked Wendell Pate}-odd (call it {19.6 percent|gp|^|s=the folks who picked Wendell Pate}) that belong to the folks who picked Wendell Pate are the whole ballgame now, and Pate told me he'll endorse "when the fish bite."

What they'd do with the job: Hruska says {220|po|by=Hruska} more cops before 2032. The councilwoman says {5,000|ou|by=The councilwoman} apartments, none of them, she swears, on the old stockyard. I would settle for Exit {31B|-} getting a working light.

Overheard at Kiwanis: "I'd vote for the catfish."

— Lupe

@doc b-broadsheet | metropolitan daily | 2029-06-06
Money pours into mayor's race as new survey puts Hruska ahead

By Anselm Voorhies | avoorhies@halbrookledger.example | 555-0142

Former fire chief Tobias Hruska has pulled in {$3.04 million|rh|t=through May 30|by=reports filed with the city secretary} for his bid to run Halbrook, against {$2.31 million|ro|^} for Councilwoman Delphine Okonjo-Reyes, according to reports filed with the city secretary that cover donations through May 30.

He has also been quicker to part with it. All but a sliver of his war chest, {$2.87 million|sh|^}, had gone out the door; her campaign had paid out {$1.98 million|so|^} and was sitting on {$330,000|ko|^} for the final push. Halbrook Forward, a political committee backed by homebuilders, had put a further {$620,000|pf|^} into mailers and television for him.

READ MORE: {6|-} takeaways from the Zilker Road debate

The disclosures landed hours before Lone Pecan Research published a poll giving Hruska {47%|lh|t=from June 1 through June 3|by=Lone Pecan Research} to {45%|lo|^} for his opponent. The firm reached {640|ls|^} likely voters from June 1 through June 3 and reports an error margin of plus or minus {3.9|le|^} percentage points. An earlier Tamarind poll, taken in late May, showed the mirror image: Okonjo-Reyes at {46%|to|t=in late May|by=Tamarind}, Hruska at {42%|!th|^}.

Neither will have an outright claim on history. In the first round the councilwoman led with {40,133|gvo|t=In the first round} votes to his {34,593|gvh|^}, well short of the {50%|-} that would have spared the city a second trip to the polls.

@doc c-wire | wire agency | 2029-06-09
Hruska wins Halbrook mayor's runoff, overtaking early leader

HALBROOK, Texas (UP) — Tobias Hruska was elected mayor of Halbrook on Saturday, coming from behind as Election Day precincts reported to defeat Councilwoman Delphine Okonjo-Reyes.

The Associated Press called the race at 10:17 p.m. At that point Hruska had {51.6%|ch|t=The Associated Press called the race at 10:17 p.m.} to {48.4%|co|^} for Okonjo-Reyes, with {91%|cc|^} of the expected vote in.

It was a reversal of the night's opening numbers. Mail and early in-person ballots, released when polls closed at 7 p.m., had favored the councilwoman, {52.2%|eo|t=when polls closed at 7 p.m.} to {47.8%|eh|^}.

Okonjo-Reyes had finished first in a field of {seven|gn|t=on May 5} on May 5, taking {38.4%|go|^}. Hruska was second with {33.1%|gh|^} and Wendell Pate, an auctioneer, third with {16.9%|!gp|^}. Under the city charter a candidate needs a majority to win outright.

Hruska, 58, ran on a promise to add {220|po} police officers by 2032. Outspent by no one, he laid out {$2.87 million|sh|t=by the end of May} by the end of May, nearly {$900,000|<sg|^} more than the woman he beat.

"I have been to most of your houses," he told supporters, "and usually one of them was on fire."

@doc d-tv | local TV site live blog | 2029-06-09
LIVE: Halbrook picks a mayor — KHLB 9 updates

11:52 p.m. That's a wrap from the Elks Lodge. Dayo Brandvold will have the full package on Sunrise at {5|-}. Photo {3|-} of {14|-}: balloons, unreleased.

11:20 p.m. She has conceded. "We were ahead for about three hours and I enjoyed every minute," Okonjo-Reyes says. Her plan for {5,000|ou} apartments? "Somebody should steal it."

10:19 p.m. The AP has called it for HRUSKA. When they pulled the trigger the former fire chief was sitting on {51.6|ch|t=When they pulled the trigger}, his rival on {48.4|co|^}. About {nine in ten|~cc|^|v=90} ballots are counted.

8:41 p.m. For the folks asking in the comments, yes, both of the final polls had this inside the error bars. Lone Pecan's survey of {460|!ls|by=Lone Pecan} people this week had him up by {two|lm|^|v=2}.

7:04 p.m. Early vote is IN. Delphine {52.2|eo|t=Early vote}, Toby {47.8|eh|^}. Loud noises here.

6:30 p.m. Quick refresher while you reheat dinner. May's first round drew {104,512|gt|t=May's first round} of you, which is {26.3 percent|gtu|^} of everyone registered. She led him then by more than {5,500|>gm|^} votes.

Weather: {91|-} degrees, {40%|-} chance of storms after midnight. Sponsored by Dos Ríos Ford, {2100|-} Loop {388|-}.

@doc e-public-radio | public radio site | 2029-06-21
Halbrook canvass: the runoff drew a bigger crowd than the first round

The numbers are official. Council members on Thursday certified the June 9 runoff, and Tobias Hruska's victory came out narrower than it had looked on the night: {51.27 percent|fh|t=certified the June 9 runoff|by=Council members}, or {57,918|fvh|^} votes. Delphine Okonjo-Reyes received {55,046|fvo|^}, good for {48.73 percent|fo|^}, which leaves {2,872|fm|^} between them.

Runoffs usually empty the polling places. This one did the opposite. City Secretary Oluchi Maddox counted {112,964|ft|t=This one|by=City Secretary Oluchi Maddox} ballots, compared with {104,512|gt|t=in May|by=City Secretary Oluchi Maddox} in May, and participation crept up to {28.4 percent|ftu|t=This one|by=City Secretary Oluchi Maddox} of Halbrook's {398,000|~reg|by=City Secretary Oluchi Maddox} or so registered voters.

Political scientist Henrike Sasaki-Boone credits Wendell Pate, who came third in May with {20,484|gvp|t=in May} supporters and spent the last week on the road with Hruska. She is less sure that money decided it. The winner raised {$3.04 million|rh|t=before June}, the loser {$1.32 million|!ro|^} before June, "and still she nearly had him."

An outside group, Halbrook Forward, reported {$620,000|pf} in ads on his behalf.

Hruska takes the oath July 2. Asked if he stood by the hiring target of {200|!po} officers, he said he did, "budget permitting."

This story has been updated. Audio: 3 min 48 sec.
