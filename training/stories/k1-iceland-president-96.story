@story k1-iceland-president-96
@topic Iceland 1996: four polls, a long night's count and an invented presidential election
@subject G = Guðrún Hallgerður Steinsdóttir | Guðrún Hallgerður | Guðrún | the bishop's daughter | the rector
@subject P = Pétur Ásmundsson | Pétur | the lawyer
@subject O = Oddný Birkis | Oddný | the actress
@subject H = Hafsteinn Kolbeins | Hafsteinn | the trawler owner
@subject I = Iceland | Icelanders | the country
@subject R = Reykjavík | the capital | Reykjavik
@subject A = Fréttaskot | the May poll by Fréttaskot
@subject B = Háskólakönnun | the university poll
@fact ga = 47.0 | poll_share | G | support in the Fréttaskot poll | 10 May 1996 | snapshot
@fact pa = 23.5 | poll_share | P | support in the Fréttaskot poll | 10 May 1996 | snapshot
@fact oa = 17.1 | poll_share | O | support in the Fréttaskot poll | 10 May 1996 | snapshot
@fact na = 812 | sample_size | A | people interviewed | 10 May 1996 | snapshot
@fact gb = 38.2 | poll_share | G | support in the university poll | 20 June 1996 | snapshot
@fact pb = 30.9 | poll_share | P | support in the university poll | 20 June 1996 | snapshot
@fact ob = 22.4 | poll_share | O | support in the university poll | 20 June 1996 | snapshot
@fact nb = 1482 | sample_size | B | people interviewed | 20 June 1996 | snapshot
@fact g1 = 35.6 | vote_share | G | share of votes | first count | snapshot
@fact p1 = 35.9 | vote_share | P | share of votes | first count | snapshot
@fact k1 = 14800 | votes_cast | I | votes counted | 22:30 on 29 June | snapshot
@fact g2 = 39.4 | vote_share | G | share of votes | complete | snapshot
@fact p2 = 31.2 | vote_share | P | share of votes | complete | snapshot
@fact o2 = 26.1 | vote_share | O | share of votes | complete | snapshot
@fact h2 = 3.3 | vote_share | H | share of votes | complete | snapshot
@fact gr = 43.0 | vote_share | G | share of votes in the capital | complete | snapshot
@fact pw = 44.7 | vote_share | P | share of votes in the Westfjords | complete | snapshot
@fact gv = 64900 | vote_count | G | votes | complete | snapshot
@fact pv = 51400 | vote_count | P | votes | complete | snapshot
@fact val = 164720 | votes_cast | I | valid votes | complete | snapshot
@fact tu = 86.1 | turnout | I | share of voters who voted | complete | snapshot
@fact tu80 = 90.5 | turnout | I | share of voters who voted | 1980 election | snapshot
@fact age = 52 | age | G | age | 1996 | constant
@fact cost = 38e6 | spending | P | campaign cost in crowns | June 1996 | cumulative
@fact costg = 29e6 | spending | G | campaign cost in crowns | June 1996 | cumulative
@fact sig = 1500 | other | I | endorsements that a candidate must have | - | constant | threshold
@fact inst = 1996-08-01 | date | G | day of taking office | 1996 | plan
@rel share g2 = gv / val
@rel share p2 = pv / val
@trap ga gb :: two pollsters, six weeks apart
@trap gb g2 :: poll and result
@trap g1 g2 :: first count and complete count
@trap g2 gr :: the country and the capital
@trap p2 pw :: the country and the Westfjords
@trap tu tu80 :: two elections
@race may = ga pa oa
@race june = gb pb ob
@race first = g1 p1
@race final = g2 p2 o2 h2

@doc a-weekly | English-language monthly from Reykjavik | 1996-06-22
Choosing a president: form guide

In Iceland the president opens bridges and, once a generation, refuses to sign something. Four people want the job. Each had to find {1,500|sig} endorsers.

GUÐRÚN HALLGERÐUR STEINSDÓTTIR, {52|age}. Rector, bishop's daughter, owner of one good coat. In early May Fréttaskot asked {812|na|t=In early May|by=Fréttaskot} people and {47|ga|^} per cent wanted her. Since then the only way has been down: the university's new poll, with a bigger sample of {1,482|nb|by=the university's new poll}, says {38.2|gb|by=the university's new poll|s=her}.

PÉTUR ÁSMUNDSSON, {59|-}. Lawyer, once a minister. Spends as if there were no tomorrow ({38 million|cost} crowns). {23.5|pa|t=In early May|s=PÉTUR ÁSMUNDSSON} then, {30.9|pb|t=now|s=PÉTUR ÁSMUNDSSON} now.

ODDNÝ BIRKIS, {44|-}. Everyone's television aunt. Up to {22.4|ob|t=now|by=the university's new poll} from {17.1|oa|t=then}.

HAFSTEINN KOLBEINS, {61|-}. Owns trawlers. Makes speeches on cod.

Odds at Ölver bar: 1-2, 7-4, 5-1, 80-1. Happy hour 18–20.
@doc b-wire | foreign agency | 1996-06-29
Neck-and-neck in Iceland after first count

REYKJAVIK, June 29 - A lawyer and a university rector were virtually level in Iceland's presidential election as the first {14,800|k1} votes were tallied on Saturday night.

Petur Asmundsson had {35.9|p1|t=on Saturday night|s=Petur Asmundsson} percent, Gudrun Hallgerdur Steinsdottir {35.6|g1|^|s=Gudrun Hallgerdur Steinsdottir}. A survey nine days earlier by the university gave her {38.2|gb|t=nine days earlier|by=the university|s=her} percent and him {30.9|pb|^|s=him}.

The early figures came at 2230 GMT, half an hour after the doors closed, from the west and north-west. Ballots from Reykjavik, where she is strong, are flown nowhere and counted last.

No turnout was available. In 1980, when Iceland elected the world's first woman head of state by popular vote, {90.5|tu80|t=In 1980} percent voted.

The winner takes office on {August 1|inst}.
@doc c-daily | Icelandic daily in translation | 1996-07-01
Guðrún Hallgerður elected

RECTOR takes {39.4%|g2} of votes · Pétur {31.2%|p2} · Oddný {26.1%|o2} · Hafsteinn {3.3%|h2}

It was not until four in the morning that Guðrún Hallgerður Steinsdóttir dared to take off her shoes. The first count had her beneath Pétur Ásmundsson by a hair, {35.6%|g1|t=The first count|s=her} to {35.9%|p1|^}. "I thought of my late father, who said hairs are numbered," she told Þjóðlíf at her home on Ásvallagata.

As the capital came in the distance grew. {43.0%|gr|s=her} of voters there supported her. Only in the Westfjords was the lawyer decisively stronger, {44.7%|pw|s=the lawyer}.

About {64,900|~gv} people chose her, {51,400|~pv} her nearest rival. Valid votes were {164,720|val}. Of those on the roll {86.1%|tu} took part.

The president-elect will be inaugurated {1 August|inst}. Her campaign cost {29 million|costg|s=Her campaign} crowns, she disclosed, and is {4 million|-} in debt.

Þjóðlíf · 83rd year, issue 146 · ISK 125
@doc d-column | Nordic newspaper column | 1996-07-05
What the pollsters got wrong (nearly nothing)

By Lauri Enström, Stockholm

Complaints about opinion research are a Nordic summer sport. Take Iceland. "They gave her {47|ga|t=in May|by=Fréttaskot}," sighed a colleague, "and she barely reached {39|g2|round|s=she}." But the {47|ga|by=Fréttaskot} of Fréttaskot was in May, when her opponents were two posters and a rumour. Nine days from the vote another house, with nearly twice as many interviews as the {812|na} of the first, had her at {38.2|gb|t=Nine days from the vote|by=another house}, {1.2|-} away from the truth.

On the lawyer it was off by less: {30.9|pb|by=another house|s=the lawyer} against {31.2|p2|s=the lawyer}. Only the actress was missed. {22.4|ob|s=the actress} foretold, {26.1|o2|s=the actress} delivered.

If there is a scandal it is that fewer than {nine in ten|<tu|v=90} Icelanders ({86.1|tu}) found the polling station, down from {90.5|tu80|t=sixteen years ago} sixteen years ago. In this country we would have declared a week of joy. In mine we'd have hired a consultant for more than the {38 million|cost|s=the lawyer} kronur that the lawyer spent losing.
