@story okemiri-primary
@topic Governorship primary of a Nigerian party in Okemiri State: two ballots and a parallel congress
@subject N = Ngozi Ekwe-Ibanga | Ekwe-Ibanga | Ngozi | the lawyer | the winner | Madam Ngozi
@subject K = Sanusi Kwarbai | Kwarbai | Alhaji Kwarbai | the deputy governor | the runner-up
@subject D = Tamuno Dokubo-West | Dokubo-West | the professor | Prof
@subject P = People's Mandate Alliance | PMA | the party | the alliance
@subject O = Okemiri State | Okemiri | the state
@subject C = the primary committee | the committee | the panel
@subject F = the Unity Lodge congress | Unity Lodge | the parallel congress | the faction
@subject W = Transparency Desk | the Desk
@fact del = 1476 | other | P | delegates elected | May 2034 | constant
@fact acc = 1462 | votes_cast | P | delegates who voted | first ballot | snapshot
@fact n1 = 611 | vote_count | N | votes | first ballot | snapshot
@fact k1 = 538 | vote_count | K | votes | first ballot | snapshot
@fact d1 = 287 | vote_count | D | votes | first ballot | snapshot
@fact v1 = 26 | vote_count | P | void ballots | first ballot | snapshot
@fact val1 = 1436 | vote_count | P | valid votes | first ballot | snapshot
@fact need = 719 | vote_count | P | votes needed to win on the first ballot | first ballot | constant | threshold
@fact n2 = 742 | vote_count | N | votes | second ballot | snapshot
@fact k2 = 689 | vote_count | K | votes | second ballot | snapshot
@fact v2 = 21 | vote_count | P | void ballots | second ballot | snapshot
@fact acc2 = 1452 | votes_cast | P | delegates who voted | second ballot | snapshot
@fact m1 = 73 | margin | N | lead | first ballot | snapshot
@fact m2 = 53 | margin | N | lead | second ballot | snapshot
@fact f = 903 | vote_count | K | votes at the parallel congress | 2034-05-27 | snapshot
@fact form = 7 | candidates | P | aspirants who bought forms | April 2034 | constant
@fact wd = 3 | candidates | P | aspirants who withdrew | May 2034 | constant
@fact dis = 1 | candidates | P | aspirants disqualified | May 2034 | constant
@fact run = 3 | candidates | P | aspirants on the ballot | first ballot | constant
@fact fee = 40000000 | price | P | naira for a form | April 2034 | constant
@fact feet = 280000000 | revenue | P | naira raised by the sale of forms | April 2034 | constant
@fact brl = 2500000 | price | W | naira offered to a delegate | May 2034 | constant
@fact brlk = 1500000 | price | W | naira paid at first to a delegate | May 2034 | constant
@fact lga = 18 | other | O | local government areas | - | constant
@fact nl = 11 | other | N | local government areas carried | second ballot | snapshot
@fact kl = 7 | other | K | local government areas carried | second ballot | snapshot
@fact pol = 1100 | officers | O | police deployed | 2034-05-27 | constant
@fact arr = 12 | arrests | O | people arrested | 2034-05-28 | constant
@fact late = 9 | duration | C | hours that voting started late | 2034-05-27 | constant
@fact age = 46 | age | N | age | May 2034 | snapshot
@fact kage = 58 | age | K | age | May 2034 | snapshot
@fact sal = 70000 | price | N | naira of monthly minimum wage now | 2034 | constant
@fact salp = 95000 | price | N | naira of monthly minimum wage promised | first year in office | plan | pledged
@fact g30 = 214600 | vote_count | P | votes in the governorship election | 2030 | constant
@fact gone = 10 | other | P | delegates who left between the ballots | 2034-05-28 | constant
@fact abs = 14 | other | P | delegates who did not vote | first ballot | constant
@fact ng = 131 | vote_count | N | votes gained on the second ballot | second ballot | constant
@fact kg = 151 | vote_count | K | votes gained on the second ballot | second ballot | constant
@fact smp = 38 | sample_size | W | delegates interviewed | May 2034 | constant
@fact smpy = 29 | other | W | delegates who named the same price | May 2034 | constant
@fact price = 1797500000 | spending | W | naira to buy a majority | May 2034 | constant | hypothetical
@rel diff gone = acc - acc2
@rel diff abs = del - acc
@rel diff ng = n2 - n1
@rel diff kg = k2 - k1
@rel product price = need * brl
@rel sum acc = n1 + k1 + d1 + v1
@rel sum val1 = n1 + k1 + d1
@rel sum acc2 = n2 + k2 + v2
@rel diff m1 = n1 - k1
@rel diff m2 = n2 - k2
@rel product feet = form * fee
@rel sum form = wd + dis + run
@rel sum lga = nl + kl
@race first = n1 k1 d1
@race second = n2 k2
@trap n1 n2 :: two ballots
@trap k1 k2 f :: two ballots and the parallel congress
@trap m1 m2 :: two ballots
@trap form run :: bought forms and stood
@trap acc acc2 del :: delegates who voted on two ballots and who were elected
@trap brl brlk :: offered and paid at first
@trap sal salp :: wage now and promised
@trap wd run :: as many withdrew as stood

@doc a-daily | Lagos daily | 2034-05-29
Ekwe-Ibanga clinches PMA ticket in Okemiri after midnight runoff

From Obianuju Fadahunsi, Umuokwe

A lawyer who had never held office, Barr. Ngozi Ekwe-Ibanga, yesterday emerged governorship candidate of the People's Mandate Alliance in Okemiri State, defeating the deputy governor, Alhaji Sanusi Kwarbai, on the second ballot.

Announcing the result at 5.20 a.m., the chairman of the primary committee, Senator Bitrus Gamaliel-Ogun, said that Ekwe-Ibanga scored {742|n2|t=on the second ballot|by=the chairman of the primary committee} votes and Kwarbai {689|k2|^}, with {21|v2|^} void.

On the first ballot, she had polled {611|n1|t=On the first ballot}, he {538|k1|^} and Prof. Tamuno Dokubo-West {287|d1|^}; {26|v1|^} papers were void. As none attained the {719|need|t=On the first ballot} that made a majority of the {1,436|val1|^} valid votes, the professor was dropped.

{1,462|acc|t=On the first ballot} of the {1,476|del} delegates from {18|lga} local government areas had been accredited and voted. By the runoff {ten|gone|v=10} had gone home.

Voting, slated for noon, began {nine|late|v=9} hours late.

{Seven|form|v=7} aspirants purchased the expression of interest form at N{40 million|fee}. {Three|wd|v=3} stepped down and {one|dis|v=1} was screened out over a school certificate, leaving {three|run|v=3} on the ballot paper.

ADVERT: Solar inverter 5KVA, pay small-small. Call 0800 555 0120.

@doc b-online | online newspaper | 2034-05-29
Confusion as two candidates emerge in Okemiri PMA

By Staff Reporter · 1,034 shares · Read in 2 mins

There was drama on Saturday as the PMA in Okemiri produced two governorship candidates at two venues.

At the Township Stadium, where the committee sent from Abuja conducted its exercise, it was Ngozi Ekwe-Ibanga, {46|age}, with a lead of {53|m2}. But at Unity Lodge, two kilometres away, loyalists of the deputy governor affirmed Sanusi Kwarbai, {58|kage}, with {903|f|t=on Saturday|by=his director of media} votes, according to his director of media.

It was gathered that many of those at the Lodge were not delegates at all. "Not one of our {1,452|acc2|by=a member of the panel} was there, we locked the stadium," a member of the panel told this medium.

Police spokesman ASP Rotimi Ezenwa-Bala said {1,100|pol|by=Police spokesman ASP Rotimi Ezenwa-Bala} personnel had been deployed and {12|arr|^} persons arrested, among them a man with a carton of pre-thumbprinted ballots.

INEC will recognise the candidate whose name is uploaded by June 17.

In 2030 the alliance lost the state although it had {214,600|g30|t=In 2030} votes.

RELATED: See what pastor did at 3am · Naira closes at 1,914/$

@doc c-investig | investigative site | 2034-06-04
How much is a delegate in Okemiri?

"They gave us the first envelope in the bus," says a councillor from Nkporogwu, "and told us the second would come when we snapped our ballot."

Transparency Desk interviewed {38|smp} of the people who filled the stadium. The standard tariff, {29|smpy} of them said independently, was N{2.5 million|brl|by=Transparency Desk}: N{1.5 million|brlk|^} upfront and the balance afterwards. {Three|-} showed us photographs.

At that price, buying the {719|need|t=the opening round} needed to win in the opening round would cost about N{1.8 billion|~price}. The party's own income from the exercise was N{280 million|feet} in forms.

All three camps deny paying. The lawyer's says it fed people. The deputy governor's, which finished the opening round {73|m1|t=the opening round} behind and the decisive one {53|m2} behind, says it is "the victim of inflation".

Of the professor's {287|d1|t=the opening round} supporters, the arithmetic suggests that {131|ng} moved to her and {151|kg} to him, the rest spoiling their paper or sleeping.

She has since made a promise of her own, to lift the lowest civil-service wage from N{70,000|sal} to N{95,000|salp}. That's a month. A vote takes a minute.

This report was supported by a grant. Docs: 41 pages (PDF, 6.2MB)

@doc d-radio | radio phone-in transcript | 2034-06-01
PRESENTER: You're on Wazobia Morning. Emeka from Umuokwe, go ahead.

CALLER: Good morning o. My own is this. Madam carry {eleven|nl|v=11} local governments, abi? The man carry {seven|kl|v=7}. So how person go say na rigging?

PRESENTER: His people say there was a congress at the Lodge, {903|f|by=His people} votes.

CALLER: {Nine hundred and three|f|v=903}! For place wey no get chair. The real people na {1,476|del}, and {fourteen|abs|v=14} of them no even vote the first time.

PRESENTER: Let me read it, so that we're all on one page. First ballot: {six hundred and eleven|n1|v=611|t=First ballot}, {five thirty-eight|k1|v=538|^}, {two eighty-seven|d1|v=287|^}. Second: {seven forty-two|n2|v=742|t=Second}, {six eighty-nine|k2|v=689|^}.

CALLER: Thank you! And she dey talk {ninety-five thousand|salp|v=95000} naira minimum wage. Me I collect {seventy|sal|x=1000|t=now} thousand now.

PRESENTER: We have {three|-} lines open. It's eighteen past seven. Fuel is selling at 1,240 on Aba Road.
