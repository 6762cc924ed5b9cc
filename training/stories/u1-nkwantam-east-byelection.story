@story u1-nkwantam-east-byelection
@topic By-election in Nkwantam East, Ghana: the declared result and what each side makes of it
@subject N = Nkwantam East | the by-election | the constituency | the seat | Nkwantam
@subject B = Akosua Frimpomaa Boadu | Boadu | Madam Boadu | the PCP candidate | the MP-elect | Frimpomaa Boadu
@subject D = Kwame Nti-Darkwa | Nti-Darkwa | the NUC man | the NUC's man | the NUC candidate
@subject A = Yaw Ampratwum | Ampratwum | the independent | the pharmacist
@subject S = Memunatu Seidu | Hajia Seidu | Seidu | the Liberal
@subject P = People's Convention Party | PCP | the ruling party
@subject U = National Unity Congress | NUC | the opposition
@subject Q = Ghana Police Service | police | the police
@fact reg = 48216 | other | N | people on the voters' register | - | constant
@fact ps = 131 | other | N | polling stations | - | constant
@fact can = 4 | candidates | N | people on the ballot | - | constant
@fact cast = 29107 | votes_cast | N | ballots cast | final | snapshot
@fact rej = 412 | other | N | ballots rejected | final | snapshot
@fact val = 28695 | votes_cast | N | valid ballots | final | snapshot
@fact to = 60.4 | turnout | N | share of registered voters who voted | final | snapshot
@fact to32 = 74.2 | turnout | N | share of registered voters who voted | 2032 general election | snapshot
@fact b = 13902 | vote_count | B | votes | final | snapshot
@fact d = 13268 | vote_count | D | votes | final | snapshot
@fact a = 1377 | vote_count | A | votes | final | snapshot
@fact s = 148 | vote_count | S | votes | final | snapshot
@fact bs = 48.45 | vote_share | B | share of valid votes | final | snapshot
@fact ds = 46.24 | vote_share | D | share of valid votes | final | snapshot
@fact as = 4.8 | vote_share | A | share of valid votes | final | snapshot
@fact m = 634 | margin | B | votes between first and second | final | snapshot
@fact pts = 2.21 | margin | B | points between first and second | final | snapshot
@fact m32 = 5119 | margin | P | votes between first and second | 2032 general election | snapshot
@fact b60 = 7011 | vote_count | B | votes | 60 stations in | snapshot
@fact d60 = 7288 | vote_count | D | votes | 60 stations in | snapshot
@fact n60 = 60 | other | N | polling stations that had reported | 11 p.m. Tuesday | snapshot
@fact seats = 140 | seats | P | seats in parliament with the new member | after the by-election | snapshot
@fact hyp = 138 | seats | P | seats in parliament | after two more losses | snapshot | hypothetical
@fact oseats = 136 | seats | U | seats in parliament | after the by-election | snapshot
@fact house = 276 | seats | - | seats in parliament | - | constant
@fact off = 2300 | officers | Q | officers posted to the constituency | 2034-03-14 | snapshot
@fact arr = 17 | arrests | Q | people arrested on polling day | 2034-03-14 | cumulative
@fact fee = 10000 | other | N | cedis that a candidate must deposit | - | constant
@fact thr = 12.5 | vote_share | N | share below which a deposit is lost | - | constant | threshold
@fact road = 22 | distance | P | kilometres of road promised | - | plan | pledged
@rel sum val = b + d + a + s
@rel sum cast = val + rej
@rel diff m = b - d
@rel share to = cast / reg
@rel share bs = b / val
@rel share ds = d / val
@rel share as = a / val
@race nk-final = b d a s
@race nk-60 = b60 d60
@rel diff pts = bs - ds
@trap m m32 :: this by-election's lead against the lead two years ago
@trap cast val :: ballots with and without the rejected ones
@trap b60 b :: a part count against the final one
@trap to to32 :: two elections
@trap off ps :: police and stations

@doc a-wire | news agency | 2034-03-15
PCP holds Nkwantam East in by-election by {634|m} votes

KUMASI, March 15 (GPA) - Ghana's ruling People's Convention Party has kept the Nkwantam East seat with a lead of {634|m|by=the returning officer} votes, down from {5,119|m32|t=two years ago} two years ago, the returning officer declared before dawn on Wednesday.

Akosua Frimpomaa Boadu polled {13,902|b|by=Ebenezer Tawiah}, against {13,268|d|^} for Kwame Nti-Darkwa of the National Unity Congress, Mr Ebenezer Tawiah told reporters at the district assembly hall. The independent, pharmacist Yaw Ampratwum, took {1,377|a|^} and Memunatu Seidu, a Liberal, {148|s|^}.

That gives the winner {48.4 percent|bs} of the valid vote to her closest rival's {46.2|ds}. Of {29,107|cast} ballots dropped into the boxes, {412|rej} were thrown out.

Turnout was {60.4 percent|to}. At the general election it reached {74.2|to32|t=At the general election}.

With {60|n60|t=at 11 p.m. on Tuesday} of the {131|ps} stations in at 11 p.m. on Tuesday, Nti-Darkwa had been in front, {7,288|d60|t=With 60 of the 131 stations in} to {7,011|b60|^}.

Police, who had sent {2,300|off} officers, said {17|arr|by=Police} people were picked up during the day, most over a scuffle at Abenase Methodist Primary.

@doc b-paper | daily newspaper | 2034-03-16
"They took it by a whisker": opposition cries foul after Nkwantam

By Efua Sarbah-Mensah
efua.sm@accradailyledger.example | 020 555 0148

READ MORE: 5 things to know about the new 200-cedi note

At a little past four on Wednesday morning, Madam Boadu danced. She had cause. A race that her party used to win asleep (it won by over {4,500|>m32|t=in 2032} in 2032) had come down to fewer than {650|<m} votes.

"We will drag every pink sheet to court," said Nti-Darkwa, whose agents say they counted {13,628|!d|by=agents} for him, not the figure read out, and who got, by the Electoral Commission's reckoning, {46.2%|ds|by=the Electoral Commission's reckoning} to her {48.4%|bs|^}. His agents could not say which stations made the difference.

The third man did damage. Ampratwum, who quit the PCP in January, won nearly {1,400|~a} votes, or {4.8%|as}; short of the {12.5%|thr} that would have saved him his {GH¢10,000|fee|v=10000}.

In all {28,695|val} people marked a ballot that counted. More than {48,000|>reg} are on the register. "{Sixty per cent|to|by=Mr Tawiah} is nothing to be ashamed of," said Mr Tawiah, the returning officer; "{74|to32|t=last time|round} last time was the year of the cocoa price."

The result lifts the ruling party to {140|seats} in the {276|house}-member house; the NUC stays at {136|oseats}.

Photo: supporters on the Abenase road (1 of 14)

@doc c-radio | radio news script | 2034-03-15
[06:00 BULLETIN - ASHFM 97.3]

Good morning. The PCP has won in Nkwantam East, but only just.

Madam Frimpomaa Boadu got {thirteen thousand, nine hundred and two|b|v=13902} votes. The NUC's man, Kwame Nti-Darkwa, {thirteen thousand, two hundred and sixty-eight|d|v=13268}. So the gap is {six hundred and thirty-four|m|v=634}. Two years ago it was more than {five thousand|>m32|t=Two years ago}.

The pharmacist, Mr Ampratwum, came third, and Hajia Seidu last of {the four|can|v=4} with {148|s}.

{Six in ten|to|v=60|round=1} of those registered came out. There are {131|ps} polling stations and there was trouble at one. The police tell us that {seventeen|arr|by=The police} people are in custody; they had more than {three thousand|!>off|by=they} men and women on the ground.

At eleven last night, when we closed our lines, the opposition was ahead by {277|-}. That was with fewer than {half|-} the stations in. The morning tells another story.

In sport, Kotoko drew two-two.

@doc d-party | party statement | 2034-03-15
STATEMENT BY THE GENERAL SECRETARY OF THE PEOPLE'S CONVENTION PARTY

The people of Nkwantam have spoken. Of {29,107|cast} who voted, {13,902|b} chose Akosua Frimpomaa Boadu. Congratulations to the MP-elect, who beat {three|-} opponents.

We note the noises made by our friends in the NUC. At {60|n60} stations their candidate led by {7,288|d60|t=At 60 stations} to {7,011|b60|^} and they were calling it a model election. With {131|ps} counted they call it theft.

We remind all that our sister's {48.45 per cent|bs} was won against a split in our own ranks; add the independent's {4.8|as} and our family's strength is plain.

We thank the {2,300|off} personnel who kept the peace. The {22|road} kilometres of bitumen from Abenase to Sabronum, promised in the campaign, will be laid. With {140|seats} seats, we have the numbers to vote the money.

@doc e-blog | results blog | 2034-03-17
Nkwantam East: the numbers, and a quibble

I have typed in all {131|ps} pink sheets, so you don't have to.

Registered: {48,216|reg}
Cast: {29,107|cast}
Rejected: {421|!rej}
Boadu (PCP): {13,902|b}
Nti-Darkwa (NUC): {13,268|d}
Ampratwum (Ind.): {1,377|a}
Seidu: {148|s}

That is {60.4|to} in a hundred turning up. The winner's share is {48.4|bs}, the runner-up's {46.2|ds}, so she is {two points|pts} clear and has no majority. It does not matter; Ghana's MPs need only be first.

What of the swing? In {2032|-} the ruling party's lead was {5,119|m32|t=In 2032}. It has lost {nearly nine-tenths|-} of that cushion. Two more by-elections like this and {140|seats} becomes {138|hyp|t=Two more by-elections like this}, which is exactly half.

Filed under: elections (212 posts). Next week: why the 7 a.m. start is too late for farmers.
